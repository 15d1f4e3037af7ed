import type { Aside, Flow } from '../../schema/nodes.js'
import { type Builder, endLine, wordsOf } from '../builder.js'
import { lineOf } from '../text.js'
import { attribute, elementsOf, type HtmlElement } from './dom.js'
import { canHold, container, transparent } from './place.js'
import { isPullquote, readQuote } from './quote.js'
import { isMostlyLinks, linksIn, readRelated } from './related.js'
import type { HtmlHandler, State } from './state.js'

/** The purpose of an aside by its class. */
const ROLES: readonly [Aside['role'], RegExp][] = [
  [
    'keyPoints',
    /key-?(?:points|takeaways|facts)|takeaways|highlights|summary-?box|at-a-glance|das-wichtigste/i,
  ],
  ['qa', /(?:^|[-_\s])(?:q-?and-?a|qa|faq|interview-?box)(?:$|[-_\s])/i],
  ['profile', /(?:^|[-_\s])(?:profile|bio|author-?bio|about-?the-?author)(?:$|[-_\s])/i],
  ['disclaimer', /disclaimer|disclosure/i],
  ['editorsNote', /editors?-?note|editorial-?note|correction|clarification/i],
  ['stat', /(?:^|[-_\s])(?:stat|big-?number|key-?figure)(?:$|[-_\s])/i],
  ['factBox', /fact-?(?:box|file|sheet)|info-?box|info-?kasten|faktenbox|encadr[eé]|recuadro/i],
  ['context', /(?:^|[-_\s])callout(?:-card|-box)?(?:$|\s)/i],
]

/** Reads a box beside the text. A box with nothing but links becomes related links. */
const aside: HtmlHandler = (element, builder, state) => {
  if (isPullquote(element)) {
    readBox(element, builder, state)
    return
  }
  const quote = quoteOf(element)
  if (quote && canHold(element, builder, state)) {
    return readQuote(quote.whole, quote.words, true, builder, state)
  }
  if (builder.isFlow && isMostlyLinks(element, 0.7)) {
    const links = linksIn(element)
    if (links.length > 1 || isMostlyLinks(element, 0.9)) {
      return readRelated(element, links, builder, state)
    }
  }
  readAside(element, builder, state)
}

/** The quote in a box that holds nothing else but its source. */
function quoteOf(element: HtmlElement): { whole: HtmlElement; words: HtmlElement } | undefined {
  const parts = elementsOf(element).filter(({ tagName, size }) => tagName !== 'svg' && size !== 0)
  const [words, source] = parts
  if (words?.tagName !== 'blockquote' || parts.length > 2) return undefined
  if (source && !/^(?:footer|cite|figcaption)$/.test(source.tagName)) return undefined
  const childNodes = [...words.childNodes, ...(source ? [source] : [])]
  return { whole: { ...element, childNodes }, words }
}

/** The most words of a box: larger ones are the page's. */
const LARGEST_BOX = 3000

/** Reads a division whose class says that it is a box or a pull quote; returns whether it is one. */
export function readNamedBox(element: HtmlElement, builder: Builder, state: State): boolean {
  const { size = 0 } = element
  if (state.own || size === 0 || size > Math.min(LARGEST_BOX, state.bodySize * 0.4)) return false
  if (isPullquote(element)) {
    readBox(element, builder, state)
    return true
  }
  const name = attribute(element, 'class')
  if (name === undefined || !ROLES.some(([, pattern]) => pattern.test(name))) return false
  readAside(element, builder, state)
  return true
}

function readBox(element: HtmlElement, builder: Builder, state: State): void {
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  readQuote(element, element, true, builder, state)
}

/** Reads a box with its title: a heading or a summary at its top. */
function readAside(element: HtmlElement, builder: Builder, state: State): void {
  container(element, builder, state, (children) => {
    const name = attribute(element, 'class') ?? ''
    const role = ROLES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'context'
    const title = takeTitle(children)
    const node: Aside = {
      type: 'aside',
      ...state.fieldsOf(element),
      role,
      ...(title !== undefined && { title }),
      children,
    }
    if (children.length === 0)
      return { type: 'paragraph', children: [{ type: 'text', value: title ?? '' }] }
    return node
  })
}

/** Removes a heading at the top of a box and returns it as the title. */
function takeTitle(children: Flow[]): string | undefined {
  const [first] = children
  if (first?.type !== 'heading' || children.length < 2) return undefined
  const title = lineOf(wordsOf(first.children))
  if (title !== undefined) children.shift()
  return title
}

/** Reads the summary of a disclosure as a heading. */
const summary: HtmlHandler = (element, builder, state) => {
  endLine(builder)
  if (!builder.isFlow) {
    transparent(element, builder, state)
    return
  }
  const { children, hoisted } = state.phrasing(element, builder)
  if (children.length > 0) builder.blocks.push({ type: 'heading', depth: 3, children })
  builder.blocks.push(...hoisted)
}

const details: HtmlHandler = (element, builder, state) => readAside(element, builder, state)

export const asideHandlers: Record<string, HtmlHandler> = { aside, details, summary }
