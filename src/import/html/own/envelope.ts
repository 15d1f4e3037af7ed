import type { Article } from '../../../schema/article.js'
import type { Concept } from '../../../schema/concept.js'
import type { KeyEvent, Pagination } from '../../../schema/live.js'
import type { Audio, Phrasing } from '../../../schema/nodes.js'
import type { Contributor, Sponsor } from '../../../schema/people.js'

import type { PartOf } from '../../../schema/publication.js'
import { createBuilder, flush } from '../../builder.js'
import { hasWords, lineOf } from '../../text.js'
import { attribute, elementsOf, findFirst, type HtmlElement, textOf } from '../dom.js'
import type { Envelope } from '../page/envelope.js'
import { type JsonObject, objectsIn, textIn, textsOf } from '../page/json-ld.js'
import { keyOf } from './nodes.js'
import type { Own } from './own.js'

/** Reads the facts that only pages of our own renderers show in a special form. */
export function readOwnFacts(
  article: HtmlElement,
  header: HtmlElement,
  { jsonLd, facts: read }: Envelope,
  own: Own,
): Partial<Article> {
  const facts = {
    sponsor: sponsorOf(header, jsonLd, own),
    isPartOf: elementsOf(header)
      .filter((part) => own.is(part, 'part-of'))
      .map(partOf(jsonLd, own)),
    highlights: highlightsOf(header, own),
    audio: audioOf(article, own),
    keyEvents: keyEventsOf(article, own),
    pagination: paginationOf(article, own),
    ...firstAndOthers('section', 'additionalSections', jsonLd?.articleSection),
    ...firstAndOthers('genre', 'additionalGenres', jsonLd?.genre),
    print: printOf(jsonLd),
    ...placesOf(read, jsonLd),
  }
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** Returns the first string of a list in one field, and the others in another. */
function firstAndOthers(first: string, others: string, value: unknown): Partial<Article> {
  const [text, ...more] = textsOf(value).filter(hasWords)
  return { [first]: text, [others]: more }
}

/** Adds what the lines below the byline say about the authors. */
export function withDescriptions(
  authors: readonly Contributor[],
  header: HtmlElement,
  { labels, is }: Own,
): Contributor[] {
  const lines = elementsOf(header)
    .filter((part) => is(part, 'author-description'))
    .map(textOf)
  return authors.map((author) => {
    const start = author.name + labels.colon.trimEnd()
    const line =
      authors.length === 1
        ? lines[0]
        : (lines.find((text) => text.startsWith(start)) ??
          lines.find((text) => text.includes(author.name)))
    if (line === undefined) return author
    const description = line.startsWith(start) ? line.slice(start.length).trim() : line
    const { role, ...others } = author
    // The description of an organization is its role if it has no other.
    return { ...others, ...(role !== undefined && role !== description && { role }), description }
  })
}

function sponsorOf(
  header: HtmlElement,
  jsonLd: JsonObject | undefined,
  { labels, line, state }: Own,
): Sponsor | undefined {
  const [object] = objectsIn(jsonLd?.sponsor)
  const name = lineOf(textIn(object?.name))
  if (name === undefined) return undefined
  const words = line(header, 'sponsor') ?? ''
  const end = labels.colon + name
  const label = words.endsWith(end) ? words.slice(0, -end.length) : words
  const url = state.urls.absolute(textIn(object?.url))
  const [logo] = objectsIn(object?.logo)
  const [logoUrl, width, height] = [textIn(logo?.url), logo?.width, logo?.height]
  const hasLogo = logoUrl !== undefined && typeof width === 'number' && typeof height === 'number'
  return {
    name,
    ...(url !== undefined && { url }),
    ...(hasLogo && { logo: { url: logoUrl, width, height } }),
    ...(label !== '' && label !== labels.paidContent && { label }),
  }
}

/** Reads a line such as `Series: The city at night (3)`. The number is the first one of the JSON-LD. */
function partOf(jsonLd: JsonObject | undefined, { labels }: Own) {
  const position = typeof jsonLd?.position === 'number' ? jsonLd.position : undefined
  return (line: HtmlElement, index: number, all: readonly HtmlElement[]): PartOf => {
    const text = textOf(line)
    const type = keyOf(
      labels.partOf,
      Object.values(labels.partOf).find((label) => text.startsWith(label + labels.colon.trimEnd())),
    ) as PartOf['type'] | undefined
    const label = labels.partOf[type ?? 'series'] + labels.colon.trimEnd()
    const rest = text.startsWith(label) ? text.slice(label.length).trim() : text
    const number = /\s\(\p{Nd}[^()]*\)$/u
    const link = findFirst(line, ({ tagName }) => tagName === 'a')
    const url = link && attribute(link, 'href')
    const isFirst = all.findIndex((other) => number.test(textOf(other))) === index
    return {
      type: type ?? 'series',
      name: link ? textOf(link) : rest.replace(number, ''),
      ...(url !== undefined && { url }),
      ...(position !== undefined && isFirst && { position }),
    }
  }
}

function highlightsOf(header: HtmlElement, { child, state }: Own): Phrasing[][] {
  const list = child(header, 'highlights')
  const items = list ? elementsOf(list) : []
  return items
    .map((item) => state.phrasing(item, createBuilder(false, 0)).children)
    .filter((children) => children.length > 0)
}

/** The player below the header, which may be in the part for subscribers. */
function audioOf(article: HtmlElement, { is, child, state }: Own): Audio | undefined {
  const parts = elementsOf(article)
  const beforeBody = parts.slice(
    0,
    parts.findIndex((part) => is(part, 'body')),
  )
  const paid = beforeBody.find((part) => is(part, 'paywall-content'))
  const player = beforeBody.find((part) => is(part, 'audio')) ?? (paid && child(paid, 'audio'))
  if (!player) return undefined
  const builder = createBuilder(true, 0)
  state.visit(player, builder)
  flush(builder)
  const [block] = builder.blocks
  const [media] = block?.type === 'figure' ? block.children : []
  return media?.type === 'audio' ? media : undefined
}

/** The key events with a URL: those of this page have a fragment. */
function keyEventsOf(article: HtmlElement, { is }: Own): KeyEvent[] {
  const events: KeyEvent[] = []
  const list = findFirst(article, (part) => is(part, 'key-events'))
  if (!list) return events
  findFirst(list, (part) => {
    const url = part.tagName === 'a' ? attribute(part, 'href') : undefined
    const time = elementsOf(part).find(({ tagName }) => tagName === 'time')
    const datePublished = time && attribute(time, 'datetime')
    if (url !== undefined && !url.startsWith('#') && datePublished !== undefined) {
      const headline = textOf(part)
        .slice(textOf(time as HtmlElement).length)
        .trim()
      events.push({ headline, url, datePublished })
    }
    return false
  })
  return events
}

function paginationOf(article: HtmlElement, { child, labels }: Own): Pagination | undefined {
  const nav = child(article, 'pagination')
  const words = nav && elementsOf(nav).find(({ tagName }) => tagName === 'span')
  if (!nav || !words) return undefined
  const [page, pages] = pageNumbers(textOf(words), labels.pagination)
  if (page === undefined) return undefined
  const linkTo = (rel: string) => {
    const link = elementsOf(nav).find((part) => attribute(part, 'rel') === rel)
    return link && attribute(link, 'href')
  }
  const [next, previous] = [linkTo('next'), linkTo('prev')]
  return {
    page,
    ...(pages !== undefined && { pages }),
    ...(next !== undefined && { next }),
    ...(previous !== undefined && { previous }),
  }
}

/** Reads the numbers of a label such as `Page 2 of 3`, in any digits. */
function pageNumbers(
  text: string,
  { pageOf }: Own['labels']['pagination'],
): (number | undefined)[] {
  const numbers = Array.from(text.matchAll(/\p{Nd}[\p{Nd}.,٬\u00a0\u202f]*/gu), ([digits]) =>
    Number(digits.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, digitOf)),
  )
  const isReversed = pageOf.indexOf('{pages}') < pageOf.indexOf('{page}')
  return numbers.length === 2 && isReversed ? numbers.reverse() : numbers
}

/** The value of a decimal digit: in Unicode they come in runs of ten. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number
  let start = code
  while (code - start < 9 && /\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1
  return String(code - start)
}

/** Adds coordinates and addresses to the concepts that the JSON-LD names as places. */
function placesOf(
  { about, mentions }: Partial<Article>,
  jsonLd: JsonObject | undefined,
): Partial<Article> {
  const places = new Map(
    objectsIn(jsonLd?.contentLocation).map((place) => [textIn(place.name), place]),
  )
  const located = (concept: Concept): Concept => {
    const place = places.get(concept.name)
    const [geo] = objectsIn(place?.geo)
    const { latitude, longitude } = geo ?? {}
    const address = textIn(place?.address)
    return {
      ...concept,
      ...(typeof latitude === 'number' &&
        typeof longitude === 'number' && { geo: { latitude, longitude } }),
      ...(address !== undefined && { address }),
    }
  }
  return {
    ...(about && { about: about.map(located) }),
    ...(mentions && { mentions: mentions.map(located) }),
  }
}

function printOf(jsonLd: JsonObject | undefined): Article['print'] {
  const facts = {
    edition: textIn(jsonLd?.printEdition),
    section: textIn(jsonLd?.printSection),
    page: textIn(jsonLd?.pageStart),
  }
  const given = Object.entries(facts).filter(([, value]) => value !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}
