import type { Article } from '../../schema/article.js'
import type { Speaker } from '../../schema/people.js'
import type { Attribution, CitedWork, Via } from '../../schema/quote.js'
import { guard } from '../guard.js'
import { ArticleError } from '../issue.js'
import { DEFAULT_LIMITS } from '../limits.js'
import { toPlainString } from '../plain-text.js'
import { type PlainObject, visitObjects } from '../visit.js'
import { createRepeats, type RepeatsBody } from './repeats.js'

/**
 * Words of somebody in an article.
 *
 * @example
 * const [quote]: Quote[] = extractQuotes(article)
 * console.log(quote?.speaker) // 'ruth-amadi'
 */
export interface Quote {
  /** The node that they stand in. */
  type: 'quotation' | 'blockquote' | 'pullquote'
  /**
   * The words with their quotation marks as written; the parts of an interrupted utterance, joined
   * by a blank.
   */
  words: string
  /** Where it stands: the JSON pointer of each node that it is in, one unless it is interrupted. */
  paths: string[]
  /** The id of the first of them. */
  id?: string | undefined
  /** The language of the words, if the first node names one. */
  lang?: string | undefined
  /** The key of the speaker in the article's `speakers`. */
  speaker?: string | undefined
  /** Who that is. */
  speakerInfo?: Speaker | undefined
  /** The attribution in words. */
  attribution?: string | undefined
  /** The work that the words are from. */
  source?: CitedWork | undefined
  /** How the words reached the newsroom. */
  via?: Via | undefined
  /** Who was told. */
  to?: string | undefined
  /** When it was said, as a reader should see it. */
  date?: string | undefined
  /** Whether the words are a translation. */
  isTranslated?: boolean | undefined
  /** Whether it is a pull quote whose words stand elsewhere in the article too. */
  isRepeat?: boolean | undefined
}

/** The parts of an article that hold words, in the order of reading. */
const PARTS = ['deck', 'leadMedia', 'body', 'updates', 'corrections', 'related']

/**
 * Lists whatever an article quotes: every quotation, block quote and pull quote in the order of
 * reading, with who said it and how. An utterance that its sentence interrupts is one quote.
 *
 * @param article An article, as `parseArticle` gives it. It is not changed.
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * const [first] = extractQuotes(article)
 * console.log(first?.speakerInfo?.name) // 'Ruth Amadi'
 */
export function extractQuotes(article: Article): Quote[] {
  const unsafe = guard(article, DEFAULT_LIMITS, { checksText: false })
  if (unsafe) throw new ArticleError([unsafe])
  return quotesIn(article)
}

/** The same for an article that has passed the guard. */
export function quotesIn(article: Article): Quote[] {
  const found: { quote: Quote; part: number }[] = []
  const repeats = createRepeats(article)
  const utterances = new Map<string, Quote>()
  visitObjects(article, (node, place) => {
    const quote = readQuote(article, node, repeats)
    if (!quote) return
    const path = place.pointer()
    const { speaker } = quote
    const key = typeof node.utterance === 'string' ? `${node.utterance} ${speaker}` : undefined
    const begun = key === undefined ? undefined : utterances.get(key)
    if (begun) {
      begun.words = [begun.words, quote.words].filter(Boolean).join(' ')
      begun.paths.push(path)
      return
    }
    if (key !== undefined) utterances.set(key, quote)
    quote.paths.push(path)
    found.push({ quote, part: PARTS.indexOf(path.split('/')[1] ?? '') })
  })
  return found.sort((a, b) => a.part - b.part).map(({ quote }) => quote)
}

function readQuote(article: Article, node: PlainObject, repeats: RepeatsBody): Quote | undefined {
  const { type } = node
  if (type !== 'quotation' && type !== 'blockquote' && type !== 'pullquote') return undefined
  const attribution = (type === 'quotation' ? node : (node.attribution ?? {})) as Attribution
  const { speaker, via, to } = attribution
  const speakers = article.speakers ?? {}
  const isKnown = typeof speaker === 'string' && Object.hasOwn(speakers, speaker)
  const quote: Quote = {
    type,
    words: toPlainString(node),
    paths: [],
    id: text(node.id),
    lang: text(node.lang),
    speaker: text(speaker),
    speakerInfo: isKnown ? speakers[speaker] : undefined,
    attribution: type === 'quotation' ? undefined : attribution.text,
    source: type === 'quotation' ? undefined : attribution.source,
    via,
    to,
    date: type === 'quotation' ? undefined : attribution.date,
    isTranslated: node.translated === true ? true : undefined,
    isRepeat: type === 'pullquote' ? repeats(node as never) : undefined,
  }
  const known = Object.entries(quote).filter(([, value]) => value !== undefined)
  return Object.fromEntries(known) as unknown as Quote
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
