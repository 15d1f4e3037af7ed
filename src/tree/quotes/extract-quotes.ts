// Quotes: takes an article and returns the quoted words with their speakers. Must not import
// renderers or zod.

import type { Article } from '../../schema/article.js'
import type { Attribution, CitedWork, Via } from '../../schema/nodes.js'
import type { Speaker } from '../../schema/people.js'
import { withSafe } from '../checked.js'
import { toPlainString } from '../plain-text.js'
import { type PlainObject, visitObjects } from '../visit.js'
import { createRepeats, type RepeatsBody } from './repeats.js'

/**
 * A quote in an article.
 *
 * @example
 * const [quote]: Quote[] = extractQuotes(article)
 * console.log(quote?.speaker) // 'ruth-amadi'
 */
export interface Quote {
  /** The type of the node. */
  type: 'quotation' | 'blockquote' | 'pullquote'
  /**
   * The quoted words with their quotation marks. The parts of an interrupted utterance are joined by
   * a space.
   */
  words: string
  /** The JSON pointers to its nodes. More than one if the utterance is interrupted. */
  paths: string[]
  /** The id of the first node. */
  id?: string | undefined
  /** The language of the words, if the first node has `lang`. */
  lang?: string | undefined
  /** The key of the speaker in the article's `speakers`. */
  speaker?: string | undefined
  /** The speaker under that key. */
  speakerInfo?: Speaker | undefined
  /** The text of the attribution. */
  attribution?: string | undefined
  /** The cited work. */
  source?: CitedWork | undefined
  /** How the words reached the newsroom. */
  via?: Via | undefined
  /** The person or organization addressed. */
  to?: string | undefined
  /** The date of the words, formatted for readers. */
  date?: string | undefined
  /** Whether the words are a translation. */
  isTranslated?: boolean | undefined
  /** Whether a pull quote repeats text of the article. */
  isRepeat?: boolean | undefined
}

/** The parts of an article with text, in reading order. */
const PARTS = ['deck', 'leadMedia', 'body', 'updates', 'corrections', 'related']

/**
 * Lists the quotes of an article: every quotation, block quote and pull quote in reading order,
 * with its speaker. The parts of an interrupted utterance form one quote.
 *
 * @param article A parsed article. It is not changed.
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * const [first] = extractQuotes(article)
 * console.log(first?.speakerInfo?.name) // 'Ruth Amadi'
 */
export function extractQuotes(article: Article): Quote[] {
  return withSafe(article, () => quotesIn(article))
}

/** Lists the quotes of an article that has passed the guard. */
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
      const space = begun.words && quote.words && ' '
      begun.words += space + quote.words
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
