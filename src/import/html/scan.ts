import {
  attribute,
  BLOCKS,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isCode,
  isElement,
} from './dom.js'

/** The results of one pass over a source. */
export interface Scan {
  html: HtmlElement | undefined
  body: HtmlParent
  /** Elements that are looked up later, by name. */
  byName: Map<string, HtmlElement[]>
  /** The elements with `itemprop`. */
  properties: HtmlElement[]
  /** The ids that links of the page lead to. */
  targets: Set<string>
  /** The paragraphs of the body in document order. */
  paragraphs: HtmlElement[]
}

const WANTED: ReadonlySet<string> = new Set([
  'article',
  'base',
  'h1',
  'link',
  'main',
  'meta',
  'script',
  'style',
  'time',
  'title',
])

const MEDIA: ReadonlySet<string> = new Set(
  'amp-anim amp-audio amp-img amp-video audio iframe img picture video'.split(' '),
)

/** Visits each element once: measures its text and collects elements for later. */
export function scan(root: HtmlParent): Scan {
  const byName = new Map<string, HtmlElement[]>()
  const result: Scan = {
    html: undefined,
    body: root,
    byName,
    properties: [],
    targets: new Set(),
    paragraphs: [],
  }
  const order: HtmlElement[] = []
  const stack: HtmlNode[] = root.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    node.order = order.length
    order.push(node)
    const { tagName, childNodes, attrs } = node
    if (WANTED.has(tagName)) {
      const list = byName.get(tagName)
      if (list) list.push(node)
      else byName.set(tagName, [node])
    } else if (tagName === 'html') result.html = node
    else if (tagName === 'body') result.body = node
    else if (tagName === 'p') result.paragraphs.push(node)
    else if (tagName === 'a') {
      const href = attribute(node, 'href')
      if (href?.charCodeAt(0) === 35) result.targets.add(href.slice(1))
    }
    for (let index = 0; index < attrs.length; index++) {
      if (attrs[index]?.name === 'itemprop') result.properties.push(node)
    }
    node.size = 0
    node.count = 0
    node.linkSize = 0
    if (isCode(node) && tagName !== 'head') continue
    let next: HtmlElement | undefined
    for (let index = childNodes.length - 1; index >= 0; index--) {
      const child = childNodes[index] as HtmlNode
      if (child.nodeName === '#text') node.size += sizeOf((child as { value: string }).value)
      else if (isElement(child)) {
        stack.push(child)
        if (child.tagName === 'noscript' && next) next.twin ??= child
        else if (next?.tagName === 'noscript') child.twin = next
        next = child
      }
    }
  }
  for (let index = order.length - 1; index >= 0; index--) {
    const node = order[index] as HtmlElement
    if (node.tagName === 'a') node.linkSize = node.size as number
    const parent = node.parentNode
    if (!isElement(parent) || parent.size === undefined) continue
    parent.size += node.size as number
    parent.count = (parent.count as number) + (node.count as number) + 1
    if (node.hasBlock || BLOCKS.has(node.tagName)) parent.hasBlock = true
    if (node.hasMedia || MEDIA.has(node.tagName)) parent.hasMedia = true
    parent.linkSize = (parent.linkSize as number) + (node.linkSize as number)
  }
  return result
}

/** Returns the length of a text without indentation. */
function sizeOf(text: string): number {
  return /\S/.test(text) ? text.length : 0
}
