import type { Article } from '../../schema/article.js'
import type { LiveUpdate } from '../../schema/live.js'
import { createBuilder, endLine, flush } from '../builder.js'
import { hasWords, lineOf } from '../text.js'
import {
  attribute,
  classesOf,
  contains,
  elementsOf,
  findAll,
  findFirst,
  type HtmlElement,
  type HtmlParent,
  hasProperty,
  isElement,
  outermost,
  textOf,
  without,
  wordsApart,
} from './dom.js'
import { dateFrom } from './page/envelope.js'
import { type JsonObject, objectsIn, textIn } from './page/json-ld.js'
import { isMostlyLinks, linksIn, textWithout } from './related.js'
import type { State } from './state.js'

/** The entries of a live blog, collected while its body is read. */
export interface LiveEntries {
  updates: LiveUpdate[]
  /** Reads an element that is an entry; returns whether it is one. */
  read: NonNullable<State['live']>
}

/**
 * Finds the entries of a live blog: the elements that the JSON-LD names, or articles with a time in
 * them.
 */
export function findEntries(
  body: HtmlParent,
  jsonLd: JsonObject | undefined,
  type: Article['type'] | undefined,
): LiveEntries | undefined {
  if (type !== 'liveBlog' && !isLiveBlog(body)) return undefined
  const named = new Map<string, JsonObject>()
  for (const update of objectsIn(jsonLd?.liveBlogUpdate)) {
    const id = (textIn(update.url) ?? textIn(update['@id']) ?? '').split('#')[1]
    if (id) named.set(id, update)
  }
  const byId = findAll(body, (element) => named.has(attribute(element, 'id') ?? ''))
  const entries = new Set(byId.length > 0 ? outermost(byId) : articlesIn(body))
  if (entries.size === 0) return undefined
  const updates: LiveUpdate[] = []
  const ids = new Set([...entries].map((entry) => attribute(entry, 'id')))
  return {
    updates,
    read(element, builder, state) {
      if (isKeyEvents(element, ids)) {
        report(element, wordsApart(element), 'The list of key events was left out.', state)
        return true
      }
      if (!entries.has(element)) return false
      const update = readEntry(element, named.get(attribute(element, 'id') ?? ''), state)
      if (!update) return false
      endLine(builder)
      updates.push({ id: state.idFor(`update-${updates.length + 1}`), ...update })
      return true
    },
  }
}

function isLiveBlog(body: HtmlParent): boolean {
  for (let at: HtmlParent | null = body; isElement(at); at = at.parentNode) {
    if (classesOf(at).some((name) => /live-?blog/i.test(name))) return true
    if (/LiveBlogPosting$/.test(attribute(at, 'itemtype') ?? '')) return true
  }
  return false
}

/** Two articles and more with a time are entries. */
function articlesIn(body: HtmlParent): HtmlElement[] {
  const isEntry = (element: HtmlElement) =>
    element.tagName === 'article' || hasProperty(element, 'liveBlogUpdate')
  const found = findAll(body, isEntry, isEntry).filter((element) => findFirst(element, isTime))
  return found.length < 2 ? [] : found
}

function isTime(element: HtmlElement): boolean {
  return element.tagName === 'time' && hasWords(attribute(element, 'datetime'))
}

/** A box with links to entries, which renderers generate. */
function isKeyEvents(element: HtmlElement, ids: ReadonlySet<string | undefined>): boolean {
  if (!BOXES.has(element.tagName) || !isMostlyLinks(element, 0.6)) return false
  return linksIn(element).every((link) => {
    const href = attribute(link, 'href') ?? ''
    return href.includes('#') && ids.has(href.slice(href.indexOf('#') + 1))
  })
}

const BOXES: ReadonlySet<string> = new Set(['section', 'aside', 'div', 'nav', 'ul', 'ol'])

function readEntry(
  element: HtmlElement,
  named: JsonObject | undefined,
  state: State,
): (Omit<LiveUpdate, 'id'> & { id?: string }) | undefined {
  const times = findAll(element, isTime)
  const dates = times.map((time) =>
    dateFrom(attribute(time, 'datetime'), 'datePublished', state, time),
  )
  const published = dateFrom(textIn(named?.datePublished), 'datePublished', state) ?? dates[0]
  const modified =
    dateFrom(textIn(named?.dateModified), 'dateModified', state) ??
    dates.find((_, index) => /updat|modif/i.test(aroundTime(times[index] as HtmlElement)))
  if (published === undefined) return undefined
  const heading = headingOf(element)
  const headline = heading && lineOf(textOf(heading))
  const [id, names] = [attribute(element, 'id'), attribute(element, 'class') ?? '']
  const apart = lineParts(element, times, heading)
  const builder = createBuilder(true, 1)
  without(apart, () => state.walk(element.childNodes, builder))
  flush(builder)
  for (const part of apart) {
    const without = new Set(heading ? [heading] : [])
    const text = part === heading ? '' : textWithout(part, without)
    report(part, text, 'The line of a time was left out: the time is in a field.', state)
  }
  return {
    ...(id && { id: state.idFor(id) }),
    ...(headline !== undefined && { headline }),
    datePublished: published,
    ...(modified !== undefined && modified !== published && { dateModified: modified }),
    ...(/pinned|sticky/i.test(names) && { pinned: true }),
    ...(/key-?event/i.test(names) && { keyEvent: true }),
    ...(/(?:^|[-_\s])summary(?:$|[-_\s])/i.test(names) && { summary: true }),
    children: [...builder.blocks, ...builder.hoisted],
  }
}

function report(element: HtmlElement, text: string, message: string, state: State): void {
  if (hasWords(text)) state.report('import-element-dropped', element, message, { text })
}

function aroundTime(time: HtmlElement): string {
  const names = `${attribute(time, 'class') ?? ''} ${attribute(time, 'itemprop') ?? ''}`
  return isElement(time.parentNode) ? `${names} ${textOf(time.parentNode)}` : names
}

/** The heading of an entry, if no text is above it. */
function headingOf(element: HtmlElement): HtmlElement | undefined {
  const first = findFirst(element, ({ tagName }) => /^(?:h[1-6]|p|ul|ol|blockquote)$/.test(tagName))
  return first && /^h/.test(first.tagName) ? first : undefined
}

/** A line with a time has no more words than this. */
const LONGEST_LINE = 200

/** The parts of an entry that hold its heading and its times, and no text. */
function lineParts(
  element: HtmlElement,
  times: readonly HtmlElement[],
  heading: HtmlElement | undefined,
): HtmlElement[] {
  const wanted = [...times, ...(heading ? [heading] : [])]
  const lines = elementsOf(element).filter(
    (part) =>
      (part.tagName === 'header' || part.tagName === 'footer') &&
      (part.size ?? 0) <= LONGEST_LINE &&
      wanted.some((one) => contains(part, one)),
  )
  return [...lines, ...wanted.filter((one) => !lines.some((line) => contains(line, one)))]
}
