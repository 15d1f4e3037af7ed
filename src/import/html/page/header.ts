import type { Article } from '../../../schema/article.js'
import { type Builder, endLine } from '../../builder.js'
import { hasWords, lineOf } from '../../text.js'
import type { Origin } from '../../types.js'
import { attribute, contains, findFirst, type HtmlElement, isElement, textOf } from '../dom.js'
import { furnitureOf } from '../furniture.js'
import { textWithout } from '../related.js'
import type { State } from '../state.js'
import { contributors, dateFrom } from './envelope.js'

/** The kinds of parts in a header. */
type Part = 'byline' | 'date' | 'deck' | 'kicker' | 'noise'

/** Words in class names by part. */
const WORDS: Record<Part, string> = {
  kicker:
    'kicker|eyebrow|overline|rubrik|rubric|rubrique|section-label|article-label|category-label|topline|dachzeile|surtitre|antetitulo|cintillo|occhiello|category|categories|cat-links|section-name|topic',
  deck: 'deck|dek|standfirst|subtitle|sub-title|subheadline|subhead|sub-headline|subheading|summary|chapo|chapeau|vorspann|teaser-text|lead-text|leadtext|lede|sottotitolo|sommario|bajada|entradilla|subtitulo|linha-fina|excerpt|article-description|intro|introduction|article-intro|article-lead|article-summary|headline-sub|strapline',
  byline:
    'byline|bylines|by-line|author|authors|author-name|author-info|article-author|post-author|entry-author|writer|autor|autoren|autore|auteur|firma|signature|contributors|credits|vcard',
  date: 'date|dates|datetime|date-time|published|publish-date|pubdate|timestamp|time-stamp|posted-on|entry-date|post-date|article-date|dateline|updated|last-updated|publication-date|fecha|datum|meta-date',
  noise:
    'read-time|reading-time|readtime|time-to-read|minutes-read|word-count|views|view-count|comment-count|comments-link|listen|entry-meta|post-meta|article-meta|meta|article-info|article-tools|actions',
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
 */
export function createHeader(
  header: HeaderFacts,
  headline: HtmlElement | undefined,
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
      { text: textOf(element), key: part },
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
    const part = partOf(element)
    const size = element.size ?? 0
    if (part === undefined || size === 0 || size > LONGEST[part] || element.hasMedia === true) {
      return readSubtitle(element, builder, state)
    }
    endLine(builder)
    // A box with several parts is read part by part.
    if (part !== 'deck' && hasParts(element, part)) return readParts(element, part, builder, state)
    const text = lineOf(textOf(element))
    if (text === undefined) return false
    if (part === 'kicker')
      return (
        set('kicker', text, attribute(element, 'class') ?? 'kicker') || drop(element, part, state)
      )
    if (part === 'deck') return readDeck(element, builder, state)
    if (part === 'byline') return readByline(element, text, state)
    if (part === 'date') return readDates(element, state)
    return drop(element, part, state)
  }

  /** Reads the parts in a box. Content between them belongs to the box. */
  function readParts(element: HtmlElement, part: Part, builder: Builder, state: State): boolean {
    const parts = partsIn(element, part)
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

/** Whether a builder has text that does not belong to the header. */
function hasText({ blocks }: Builder): boolean {
  return blocks.some(({ type }) => type !== 'figure' && type !== 'gallery' && type !== 'adSlot')
}

function namesIn(element: HtmlElement): string[] {
  const links: string[] = []
  const stack = element.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue
    const own = node as HtmlElement
    const isName =
      attribute(own, 'rel')?.split(/\s+/).includes('author') ||
      attribute(own, 'itemprop') === 'name' ||
      /(?:^|[-_\s])author-?name(?:$|\s)/i.test(attribute(own, 'class') ?? '')
    const name = isName ? lineOf(textOf(own)) : undefined
    if (name !== undefined) links.push(name)
    else stack.push(...own.childNodes.toReversed())
  }
  return links
}

function partOf(element: HtmlElement): Part | undefined {
  if (furnitureOf(element)) return undefined
  if (element.tagName === 'time') return 'date'
  if (attribute(element, 'rel')?.split(/\s+/).includes('author')) return 'byline'
  const property = attribute(element, 'itemprop')
  if (property === 'author') return 'byline'
  if (property === 'description' || property === 'alternativeHeadline') return 'deck'
  if (property === 'datePublished' || property === 'dateModified') return 'date'
  for (const name of [attribute(element, 'class'), attribute(element, 'data-testid')]) {
    const part = name === undefined ? undefined : partOfNames(name)
    if (part) return part
  }
  return undefined
}

function partOfNames(names: string): Part | undefined {
  for (const name of names.slice(0, 500).split(/\s+/)) {
    const words = name
      .replace(/--.*$/, '')
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/)
      .filter(Boolean)
    const found =
      BY_WORD.get(words.join('-')) ??
      BY_WORD.get(words.slice(-2).join('-')) ??
      BY_WORD.get(words.at(-1) ?? '')
    if (found) return found
  }
  return undefined
}

/** Returns the outermost header parts of other kinds in an element. */
function partsIn(element: HtmlElement, own: Part): HtmlElement[] {
  const found: HtmlElement[] = []
  for (const child of element.childNodes) {
    if (!isElement(child)) continue
    const part = partOf(child)
    if (part !== undefined && part !== own && hasWords(textOf(child))) found.push(child)
    else found.push(...partsIn(child, own))
  }
  return found
}

function hasParts(element: HtmlElement, own: Part): boolean {
  return partsIn(element, own).length > 0
}
