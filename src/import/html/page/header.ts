import type { Article } from '../../../schema/article.js'
import type { Flow } from '../../../schema/nodes.js'
import { type Builder, endLine, wordsOf } from '../../builder.js'
import { hasWords, lineOf } from '../../text.js'
import type { Origin } from '../../types.js'
import {
  attribute,
  closest,
  contains,
  findFirst,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isLine,
  pixelsOf,
  textOf,
  wordsApart,
} from '../dom.js'
import { furnitureOf } from '../furniture.js'
import { isImage } from '../image.js'
import { findByName, wordsOfName } from '../names.js'
import { textWithout } from '../related.js'
import type { State } from '../state.js'
import { contributors, dateFrom } from './envelope.js'
import { isLabel, isShortLine, reportLabel } from './labels.js'

/** The kinds of parts in a header. */
type Part = 'byline' | 'date' | 'deck' | 'kicker' | 'noise'

/** Words in class names by part. */
const WORDS: Record<Part, string> = {
  kicker:
    'kicker|section-title|live-badge|badge|eyebrow|overline|rubrik|rubric|rubrique|section-label|article-label|category-label|topline|dachzeile|surtitre|antetitulo|cintillo|occhiello|category|categories|cat-links|section-name|topic',
  deck: 'abstract|article-abstract|deck|dek|desc|article-desc|standfirst|subtitle|sub-title|subheadline|subhead|sub-headline|subheading|summary|chapo|chapeau|vorspann|teaser-text|lead-text|leadtext|lede|sottotitolo|sommario|bajada|entradilla|subtitulo|linha-fina|excerpt|article-description|intro|introduction|article-intro|article-lead|article-summary|headline-sub|strapline',
  byline:
    'byline|bylines|by-line|author|authors|author-name|author-list|author-info|article-author|post-author|entry-author|writer|autor|autoren|autore|auteur|firma|signature|contributors|credits|vcard',
  date: 'date|dates|datetime|date-time|published|publish-date|pubdate|timestamp|time-stamp|posted-on|entry-date|post-date|article-date|dateline|updated|last-updated|publication-date|fecha|datum|meta-date|article-date',
  noise:
    'read-time|reading-time|readtime|time-to-read|minutes-read|word-count|views|view-count|comment-count|comments-link|ufi|post-ufi|listen|entry-meta|post-meta|article-meta|meta|article-info|article-tools|actions',
}

const BY_WORD = new Map(
  (Object.entries(WORDS) as [Part, string][]).flatMap(([part, words]) =>
    words.split('|').map((word): [string, Part] => [word, part]),
  ),
)

/** The facts in the header of a page, collected while the page is read. */
export interface HeaderFacts {
  facts: Partial<Article>
  found: Record<string, Origin>
  /** Whether text of the article has been read. */
  isClosed: boolean
}

/** The maximum length of each part. */
const LONGEST: Record<Part, number> = { byline: 300, date: 200, kicker: 80, deck: 1200, noise: 200 }

/**
 * Reads the parts of a header: headline, kicker, deck, byline and dates. Stops where the text
 * begins.
 *
 * @param headline The element of the headline, if there is one.
 * @param known What other parts of the page say of the article.
 */
export function createHeader(
  header: HeaderFacts,
  headline: HtmlElement | undefined,
  known: Partial<Article>,
): NonNullable<State['header']> {
  let hasHeadline = headline === undefined

  function set<F extends keyof Article>(
    field: F,
    value: Article[F] | undefined,
    key: string,
  ): boolean {
    if (value === undefined || header.facts[field] !== undefined) return false
    header.facts[field] = value
    header.found[`/${field}`] = { from: 'element', key }
    return true
  }

  function drop(element: HtmlElement, part: string, state: State): boolean {
    state.report(
      'import-element-dropped',
      element,
      `A line of the header (${part}) was left out: its facts are in fields.`,
      { text: wordsApart(element), key: part },
    )
    return true
  }

  function isHolder(element: HtmlElement): boolean {
    return headline !== undefined && element !== headline && contains(element, headline)
  }

  return (element, builder, state) => {
    if (element === headline) {
      hasHeadline = true
      endLine(builder)
      dropLabels(builder, element, state)
      const text = lineOf(textOf(element))
      if (text === undefined) return true
      if (!set('headline', text, 'h1')) return false
      keepMedia(element, builder, state)
      return true
    }
    if (header.isClosed || (hasHeadline && hasText(builder))) {
      header.isClosed = true
      return false
    }
    if (element.tagName === 'hgroup' || isHolder(element)) return false
    if (isPortrait(element, known) && !builder.blocks.some(isSentence)) {
      state.report('import-image-dropped', element, 'The portrait of an author was left out.', {
        key: 'portrait',
      })
      return true
    }
    const size = element.size ?? 0
    const part = partOf(element) ?? partOfLine(element, builder)
    // A picture may stand in a byline, and nowhere else.
    const isPicture = element.hasMedia === true && part !== 'byline'
    if (part === undefined || size === 0 || size > LONGEST[part] || isPicture) {
      return readSubtitle(element, builder, state)
    }
    endLine(builder)
    // A box around several parts is read part by part.
    if (part !== 'deck' && partsIn(element, part, known).length > 0)
      return readParts(element, part, builder, state)
    const text = lineOf(wordsApart(element))
    if (text === undefined) return false
    if (part === 'kicker') {
      const key = attribute(element, 'class') ?? 'kicker'
      const isAbove = headline === undefined || !hasHeadline
      return (isAbove && set('kicker', text, key)) || drop(element, part, state)
    }
    if (part === 'deck') return readDeck(element, builder, state)
    if (part === 'byline') return readByline(element, text, state)
    if (part === 'date') return readDates(element, state)
    return drop(element, part, state)
  }

  /** Returns the kind of a line by its words, above or below the headline. */
  function partOfLine(element: HtmlElement, builder: Builder): Part | undefined {
    const startsLine = builder.isFlow && builder.depth === 0 && builder.runs.length === 0
    if (!startsLine || headline === undefined) return undefined
    if (hasHeadline) return partByWords(element, known)
    const isSection = isLine(element, LONGEST_LINE) && isSameText(known.section, textOf(element))
    return isSection ? 'kicker' : undefined
  }

  /** Reads the parts in a box, and what is between them as part of the box. */
  function readParts(element: HtmlElement, part: Part, builder: Builder, state: State): boolean {
    const parts = partsIn(element, part, known)
    const left = textWithout(element, new Set(parts))
    if (hasWords(left)) {
      if (part === 'byline') readByline(element, left, state)
      else {
        state.report(
          'import-element-dropped',
          element,
          `Words of the header (${part}) were left out: its facts are in fields.`,
          { text: left },
        )
      }
    }
    for (const inner of parts) state.visit(inner, builder)
    return true
  }

  /** Reads a heading directly after the headline as its subtitle. */
  function readSubtitle(element: HtmlElement, builder: Builder, state: State): boolean {
    if (element.tagName !== 'h2' || !hasHeadline || headline === undefined) return false
    if (element.parentNode !== headline.parentNode || header.facts.deck !== undefined) return false
    if (builder.blocks.length > 0 || (element.size ?? 0) === 0) return false
    return readDeck(element, builder, state)
  }

  function readDeck(element: HtmlElement, builder: Builder, state: State): boolean {
    if (header.facts.deck !== undefined) return false
    const { children, hoisted } = state.phrasing(element, builder)
    // Its content has been read and must not be read again.
    if (children.length > 0) set('deck', children, 'deck')
    builder.blocks.push(...hoisted)
    return true
  }

  /** Keeps the byline verbatim. Other parts of the page identify the authors. */
  function readByline(element: HtmlElement, text: string, state: State): boolean {
    const time = findFirst(element, ({ tagName }) => tagName === 'time')
    if (time) readTime(time, state)
    if (header.facts.byline !== undefined) {
      return header.facts.byline === text ? drop(element, 'byline', state) : join(text)
    }
    set('byline', text, 'byline')
    const names = namesIn(element)
    if (names.length > 0)
      set(
        'authors',
        contributors(names, () => [], state),
        'byline',
      )
    return true
  }

  function join(text: string): boolean {
    header.facts.byline = `${header.facts.byline} ${text}`
    return true
  }

  function readDates(element: HtmlElement, state: State): boolean {
    const time =
      element.tagName === 'time' ? element : findFirst(element, ({ tagName }) => tagName === 'time')
    if (time) readTime(time, state)
    return drop(element, 'date', state)
  }

  function readTime(time: HtmlElement, state: State): void {
    const value = attribute(time, 'datetime')
    const names = `${attribute(time, 'class') ?? ''} ${attribute(time, 'itemprop') ?? ''}`
    const field = /modif|updat/i.test(names) ? 'dateModified' : 'datePublished'
    set(field, dateFrom(value, field, state, time), 'time')
  }

  function keepMedia(element: HtmlElement, builder: Builder, state: State): void {
    if (element.hasMedia === true) {
      const image = findFirst(element, ({ tagName }) => tagName === 'img')
      if (image) state.visit(image, builder)
    }
  }
}

/** Leaves out the labels above the headline. */
function dropLabels(builder: Builder, headline: HtmlElement, state: State): void {
  if (builder.depth > 0) return
  builder.blocks = builder.blocks.filter((block) => {
    if (isLabel(block)) reportLabel(block, headline, state)
    return !isLabel(block)
  })
}

/** Larger images are not portraits beside a byline. */
const LARGEST_PORTRAIT = 100

function isSentence(block: Flow): boolean {
  return block.type === 'paragraph' && !isShortLine(block)
}

function isPortrait(element: HtmlElement, { authors = [] }: Partial<Article>): boolean {
  if (!isImage(element)) return false
  const width = pixelsOf(element, 'width')
  const alt = attribute(element, 'alt')?.trim()
  return (width ?? 1000) <= LARGEST_PORTRAIT || authors.some(({ name }) => name === alt)
}

/** How many short lines may stand between a headline and the text. */
const MOST_LINES = 12

/** Whether a builder has words that are no header: short lines may still be part of one. */
function hasText({ blocks }: Builder): boolean {
  return blocks.length > MOST_LINES || blocks.some(isTextBlock)
}

function isTextBlock(block: Flow): boolean {
  if (block.type === 'paragraph') return wordsOf(block.children).length > LONGEST_LINE
  return !HEADER_BLOCKS.has(block.type)
}

/** A paragraph that is longer is text. */
const LONGEST_LINE = 90

const HEADER_BLOCKS: ReadonlySet<string> = new Set(['figure', 'gallery', 'adSlot', 'list'])

/** Classes of the name of an author in a byline. */
const NAME = /(?:^|[-_\s])(?:name|author-?name|writer)(?:$|\s)/i

function namesIn(element: HtmlElement): string[] {
  const links: string[] = []
  const stack: HtmlNode[] = [element]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue
    const own = node as HtmlElement
    const isName =
      attribute(own, 'rel')?.split(/\s+/).includes('author') ||
      attribute(own, 'itemprop') === 'name' ||
      NAME.test(attribute(own, 'class') ?? '')
    const name = isName ? lineOf(textOf(own).replace(BY_LABEL, '')) : undefined
    if (name !== undefined) links.push(name)
    else stack.push(...own.childNodes.toReversed())
  }
  return links
}

/** Attributes whose values name what an element is. */
const NAMING = ['class', 'data-testid', 'data-gu-name', 'data-area', 'data-component']

function partOf(element: HtmlElement): Part | undefined {
  if (furnitureOf(element)) return undefined
  if (element.tagName === 'time') return 'date'
  if (attribute(element, 'rel')?.split(/\s+/).includes('author')) return 'byline'
  const property = attribute(element, 'itemprop')
  if (property === 'author') return 'byline'
  if (property === 'description' || property === 'alternativeHeadline') return 'deck'
  if (property === 'datePublished' || property === 'dateModified') return 'date'
  for (const attributeName of NAMING) {
    const name = attribute(element, attributeName)
    const part = name === undefined ? undefined : partOfNames(name)
    if (part) return part
  }
  return undefined
}

function partOfNames(names: string): Part | undefined {
  for (const name of names.slice(0, 500).split(/\s+/)) {
    const part = findByName(BY_WORD, wordsOfName(name))
    if (part) return part
  }
  return undefined
}

/** Words before the names of authors. */
const BY_WORDS =
  'by|words by|story by|written by|reported by|von|par|por|di|da|door|av|af|od|מאת|text|texte?|texto|testo|autore?|autora|author|автор|текст|بقلم|كتب|लेखक|โดย|文|撰文|记者|記者|기자'

const BY = new RegExp(`^(?:${BY_WORDS})[\\s:：]\\s?\\S`, 'iu')
const BY_LABEL = new RegExp(`^(?:${BY_WORDS})[\\s:：]\\s?`, 'iu')

/**
 * Returns the kind of a line below the headline by its words: a date, names, or a number of
 * readers.
 */
function partByWords(
  element: HtmlElement,
  { authors = [], description }: Partial<Article>,
): Part | undefined {
  if (!isLine(element, LONGEST_DECK) || furnitureOf(element)) return undefined
  if (element.hasBlock && element.tagName !== 'details') {
    return isInHeader(element) && isSame(description, textOf(element)) ? 'deck' : undefined
  }
  const text = lineOf(wordsApart(element)) ?? ''
  if (text.length > LONGEST_LINE) {
    return isInHeader(element) && isSame(description, text) ? 'deck' : undefined
  }
  if (isDateLine(text)) return 'date'
  if (/^[\d.,\s]+[km]?$/i.test(text)) return 'noise'
  if (BY.test(text) && !/[.!?。]$/.test(text)) return 'byline'
  const names = authors.filter(({ name }) => text.includes(name))
  const rest = names.reduce((left, { name }) => left.replace(name, ''), text)
  return names.length > 0 && rest.length <= LONGEST_ROLE ? 'byline' : undefined
}

/** Words that may follow a name, such as a role. */
const LONGEST_ROLE = 40

const LONGEST_DECK = 600

function isInHeader(element: HtmlElement): boolean {
  return closest(element, ({ tagName }) => tagName === 'header') !== undefined
}

function isSameText(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.trim().toLowerCase()
}

/** Whether a text begins as a description does. */
function isSame(description: string | undefined, text: string): boolean {
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 40)
  return (
    description !== undefined &&
    letters(description).length > 20 &&
    letters(description) === letters(text)
  )
}

/** A day, a month and a year, in figures or with the month's name. */
const DATE =
  /(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}[\p{L}\p{M}]{2,11}\.?,? (?:de )?(?:19|20)\d\d|\p{L}[\p{L}\p{M}]{2,11}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d/gu

/** Whether a line is a date, with a few words such as “Updated” around it. */
function isDateLine(text: string): boolean {
  const rest = text.replace(/\u00a0/g, ' ').replace(DATE, '')
  return rest.length < text.length && rest.length <= LONGEST_ROLE
}

/** The parts of the header in an element that are of another kind, the outermost of each. */
function partsIn(element: HtmlElement, own: Part, known: Partial<Article>): HtmlElement[] {
  const found: HtmlElement[] = []
  for (const child of element.childNodes) {
    if (!isElement(child)) continue
    const part = partOf(child) ?? partByWords(child, known)
    const isOther = part === undefined ? isControl(child) : part !== own && hasWords(textOf(child))
    if (isOther) found.push(child)
    else found.push(...partsIn(child, own, known))
  }
  return found
}

function isControl(element: HtmlElement): boolean {
  return element.tagName === 'button' || furnitureOf(element) !== undefined
}
