import {
  attribute,
  classesOf,
  closest,
  contains,
  findFirst,
  type HtmlElement,
  type HtmlParent,
  hasProperty,
  isElement,
} from '../dom.js'
import { furnitureOf } from '../furniture.js'
import type { Scan } from '../scan.js'

/** The position of the article in its page. */
export interface Found {
  /** The element with the text. */
  body: HtmlParent
  /** The element with the text and the header. */
  frame: HtmlParent
  /** How the body was found. */
  by: 'select' | 'itemprop' | 'article' | 'main' | 'text' | 'all'
}

/**
 * Finds the text of an article: by the selector, by its markup, or by the number of paragraphs.
 *
 * @param select A simple selector.
 */
export function findBody(scan: Scan, select: string | undefined): Found {
  const { body } = scan
  const scores = scoreBoxes(scan)
  const densest = best(scores)
  const { element, by } = pick(scan, select, scores, densest)
  if (!element) return { body, frame: body, by: 'all' }
  return { body: element, frame: frameOf(element, scan), by }
}

function pick(
  scan: Scan,
  select: string | undefined,
  scores: ReadonlyMap<HtmlElement, number>,
  densest: HtmlElement | undefined,
): { element: HtmlElement | undefined; by: Found['by'] } {
  if (select !== undefined) {
    const element = findFirst(scan.body, selectorTest(select))
    if (element) return { element, by: 'select' }
  }
  const inBody = scan.properties.filter((element) => contains(scan.body, element))
  const [update] = inBody.filter((element) => hasProperty(element, 'liveBlogUpdate'))
  const blog = update && closest(update, isItem)
  const marked = inBody.filter(
    (element) => hasProperty(element, 'articleBody') && !(blog && contains(blog, element)),
  )
  const candidates: [Found['by'], HtmlElement | undefined][] = [
    ['itemprop', together(firstLarge(marked), marked)],
    ['itemprop', blog],
    ['article', firstLarge(articlesOf(scan))],
    ['main', firstLarge(mainsOf(scan))],
  ]
  for (const [by, element] of candidates) {
    if (element && isTheText(element, densest, scores)) return { element, by }
  }
  if (densest) return { element: densest, by: 'text' }
  const any = candidates.find(([, element]) => element)
  return any ? { element: any[1], by: any[0] } : { element: undefined, by: 'all' }
}

/** Whether an element is an item that is not a property of another. */
function isItem(element: HtmlElement): boolean {
  return (
    attribute(element, 'itemscope') !== undefined && attribute(element, 'itemprop') === undefined
  )
}

/** Returns the common ancestor of parts of a text that advertisements separate. */
function together(
  first: HtmlElement | undefined,
  all: readonly HtmlElement[],
): HtmlElement | undefined {
  if (!first) return undefined
  const article = closest(first, ({ tagName }) => tagName === 'article')
  const parts = all.filter(
    (part) => part !== first && article && contains(article, part) && !contains(first, part),
  )
  return parts.length === 0 ? first : (article ?? first)
}

/** Returns the first element with a substantial part of the text. Later ones are other articles. */
function firstLarge(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const most = elements.reduce((size, element) => Math.max(size, element.size ?? 0), 0)
  return elements.find(({ size = 0 }) => size > 0 && size >= most * 0.4)
}

/** Comments may be articles, too, but they come late. */
const MOST_ARTICLES = 500

function articlesOf(scan: Scan): HtmlElement[] {
  return (scan.byName.get('article') ?? [])
    .slice(0, MOST_ARTICLES)
    .filter(
      (element) =>
        closest(
          element,
          (one) => furnitureOf(one) === 'comments' || furnitureOf(one) === 'related',
        ) === undefined,
    )
}

function mainsOf(scan: Scan): HtmlElement[] {
  const mains = scan.byName.get('main') ?? []
  return mains.length > 0
    ? mains
    : [findFirst(scan.body, (element) => attribute(element, 'role') === 'main')].filter(
        (one) => one !== undefined,
      )
}

/** Whether an element contains the box with most paragraphs, or has as much text. */
function isTheText(
  element: HtmlElement,
  densest: HtmlElement | undefined,
  scores: ReadonlyMap<HtmlElement, number>,
): boolean {
  if (!densest || contains(element, densest) || contains(densest, element)) return true
  const most = scores.get(densest) ?? 0
  return (element.size ?? 0) * 2 >= most
}

/** Returns how much paragraph text is directly in each box, or one level below. */
function scoreBoxes(scan: Scan): Map<HtmlElement, number> {
  const scores = new Map<HtmlElement, number>()
  for (const paragraph of scan.paragraphs) {
    const size = (paragraph.size ?? 0) - (paragraph.linkSize ?? 0)
    const parent = paragraph.parentNode
    if (size < 25 || !isElement(parent)) continue
    scores.set(parent, (scores.get(parent) ?? 0) + size)
    const above = parent.parentNode
    if (isElement(above) && above.tagName !== 'body' && above.tagName !== 'html') {
      scores.set(above, (scores.get(above) ?? 0) + size / 2)
    }
  }
  return scores
}

function best(scores: ReadonlyMap<HtmlElement, number>): HtmlElement | undefined {
  let found: HtmlElement | undefined
  let most = 0
  for (const [element, score] of scores) {
    if (score <= most || isAside(element)) continue
    found = element
    most = score
  }
  return found
}

function isAside(element: HtmlElement): boolean {
  return (
    closest(element, (one) => {
      const kind = furnitureOf(one)
      return kind === 'comments' || kind === 'navigation' || one.tagName === 'footer'
    }) !== undefined
  )
}

/** Returns the closest ancestor of the text that also contains the headline. */
function frameOf(body: HtmlElement, scan: Scan): HtmlParent {
  const headlines = (scan.byName.get('h1') ?? []).slice(0, MOST_ARTICLES)
  if (headlines.length === 0 || headlines.some((headline) => contains(body, headline))) {
    return closest(body, ({ tagName }) => tagName === 'article') ?? body
  }
  for (let at: HtmlParent | null = body.parentNode; isElement(at); at = at.parentNode) {
    const frame = at
    if (headlines.some((headline) => contains(frame, headline))) return frame
    if (at.tagName === 'body') return at
  }
  return body
}

/** Compiles a selector of a name, ids, classes and attributes. */
function selectorTest(selector: string): (element: HtmlElement) => boolean {
  const parts = [...selector.trim().matchAll(/^[\w-]+|[#.][\w-]+|\[[^[\]]+\]/g)].map(
    ([part]) => part,
  )
  return (element) => parts.length > 0 && parts.every((part) => matchesPart(element, part))
}

function matchesPart(element: HtmlElement, part: string): boolean {
  if (part.startsWith('#')) return attribute(element, 'id') === part.slice(1)
  if (part.startsWith('.')) return classesOf(element).includes(part.slice(1))
  if (part.startsWith('[')) {
    const [name = '', value] = part.slice(1, -1).split('=')
    const own = attribute(element, name.replace(/[~^$*|]$/, ''))
    return value === undefined ? own !== undefined : own === value.replace(/^["']|["']$/g, '')
  }
  return element.tagName === part.toLowerCase()
}
