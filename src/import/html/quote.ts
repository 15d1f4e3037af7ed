import type { Attribution, Blockquote, Flow, Pullquote } from '../../schema/nodes.js'
import { type Builder, endLine, wordsOf } from '../builder.js'
import { hasWords, lineOf } from '../text.js'
import {
  attribute,
  elementsOf,
  findFirst,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  textOf,
} from './dom.js'
import { postQuote } from './embed.js'
import { canHold, inLanguage, placeAll, transparent } from './place.js'
import type { HtmlHandler, State } from './state.js'

/** Classes of pull quotes. */
const PULL = /(?:^|[-_\s])(?:pull-?_?quotes?|pulled-quote)(?:$|[-_\s])/i

/** Whether an element is a pull quote by its class. */
export function isPullquote(element: HtmlElement): boolean {
  return PULL.test(attribute(element, 'class') ?? '')
}

const blockquote: HtmlHandler = (element, builder, state) => {
  if (postQuote(element, builder, state)) return
  const isPull = isPullquote(element) || isInPull(element)
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  readQuote(element, element, isPull, builder, state)
}

function isInPull({ parentNode }: HtmlElement): boolean {
  if (!isElement(parentNode)) return false
  if (isPullquote(parentNode)) return true
  return parentNode.tagName === 'aside' && elementsOf(parentNode).length === 1
}

/** Reads a quote. Its source is in a separate element, or after a dash in the last line. */
export function readQuote(
  element: HtmlElement,
  words: HtmlElement,
  isPull: boolean,
  builder: Builder,
  state: State,
): void {
  endLine(builder)
  const sources = sourcesIn(element)
  const cite = state.urls.absolute(attribute(words, 'cite'))
  const content = element.childNodes.filter((node) => !sources.includes(node as HtmlElement))
  const text = sources.map((source) => dashless(textOf(source))).find(hasWords)
  const left = sources.filter(
    (source) => dashless(textOf(source)) !== text && textOf(source) !== '',
  )
  const attribution: Attribution = {
    ...(text !== undefined && { text }),
    ...(cite !== undefined && { source: { url: cite } }),
  }
  if (isPull) {
    const { children, hoisted } = inLanguage(element, state, () => state.phrasing(content, builder))
    if (children.length > 0) {
      const node: Pullquote = {
        type: 'pullquote',
        ...state.fieldsOf(element),
        ...(text !== undefined && { attribution }),
        children,
      }
      builder.blocks.push(node)
    } else if (text !== undefined) addParagraph(builder, text)
    placeAll(builder, hoisted)
  } else {
    const children = inLanguage(element, state, () => state.flow(content, builder))
    if (text === undefined) takeLastLine(children, attribution)
    if (children.length > 0) {
      const node: Blockquote = {
        type: 'blockquote',
        ...state.fieldsOf(element),
        ...(Object.keys(attribution).length > 0 && { attribution }),
        children,
      }
      builder.blocks.push(node)
    } else if (text !== undefined) addParagraph(builder, text)
  }
  for (const source of left) transparent(source, builder, state)
}

function addParagraph(builder: Builder, value: string): void {
  builder.blocks.push({ type: 'paragraph', children: [{ type: 'text', value }] })
}

/** Returns the elements at the end of a quote that contain its source. */
function sourcesIn(element: HtmlElement): HtmlElement[] {
  const children = element.childNodes.filter(
    (node) => isElement(node) || (isText(node) && /\S/.test(node.value)),
  )
  const last = children.at(-1)
  if (!last || !isElement(last) || children.length < 2) return []
  return isSource(last) ? [last] : []
}

function isSource(element: HtmlElement): boolean {
  const { tagName } = element
  if (tagName === 'cite' || tagName === 'footer' || tagName === 'figcaption') return true
  if (
    /(?:^|[-_\s])(?:attribution|cite|citation|quote-author|author|source)(?:$|[-_\s])/i.test(
      attribute(element, 'class') ?? '',
    )
  ) {
    return !findFirst(element, ({ tagName }) => tagName === 'p' || tagName === 'blockquote')
  }
  // A paragraph that only contains a `cite`.
  const children: HtmlNode[] = element.childNodes.filter(
    (node) => !(isText(node) && !/[^\s—–―-]/.test(node.value)),
  )
  const [only] = children
  return tagName === 'p' && children.length === 1 && isElement(only) && only.tagName === 'cite'
}

const DASH = /^\s*(?:—|–|―|--|-|~)\s*/

function dashless(text: string): string {
  return text.replace(DASH, '')
}

/** The maximum length of a name after a dash. */
const LONGEST_NAME = 120

/** Moves a last paragraph such as “— Ana Prado” to the source of a quote. */
function takeLastLine(children: Flow[], attribution: Attribution): void {
  const last = children.at(-1)
  if (children.length < 2 || last?.type !== 'paragraph') return
  const words = wordsOf(last.children)
  if (words.length > LONGEST_NAME || !/^\s*(?:—|–|―|--)\s*\S/.test(words)) return
  const text = lineOf(dashless(words))
  if (text === undefined) return
  attribution.text = text
  children.pop()
}

export const quoteHandlers: Record<string, HtmlHandler> = { blockquote }
