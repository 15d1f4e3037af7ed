import type { Element, ElementContent } from 'hast'
import { toMarkup } from '../hast/to-hast.js'
import type { Article } from '../schema/article.js'
import { htmlHandlers } from './handlers.js'
import type { HtmlOptions } from './options.js'
import { htmlTree } from './render-html.js'

/**
 * What {@link renderHtml} gives, in parts: a string for each block of the body, each entry of a live
 * blog, and each part around them. Joined they are that output, byte for byte. Each is written when
 * it is asked for, so that a server can send the first while the rest waits.
 *
 * @throws {ArticleError} As `renderHtml` does, at once and not while the parts are read.
 *
 * @example
 * const parts = [...renderHtmlChunks(article)]
 * console.log(parts.length > 10) // true
 * console.log(parts.join('') === renderHtml(article)) // true
 */
export function renderHtmlChunks(article: Article, options: HtmlOptions = {}): Iterable<string> {
  const [root] = htmlTree(article, options, htmlHandlers).children as [Element]
  return { [Symbol.iterator]: () => chunksOf(root, LEVELS) }
}

/** The article, what holds the blocks, and the blocks. */
const LEVELS = 2

function* chunksOf(element: Element, levels: number): Generator<string> {
  const shell = toMarkup({ ...element, children: [] })
  const end = `</${element.tagName}>`
  let chunk = shell.slice(0, -end.length)
  for (const child of element.children) {
    if (levels > 1 && isList(child)) {
      yield chunk
      yield* chunksOf(child, levels - 1)
      chunk = ''
    } else {
      chunk += toMarkup(child)
      // A line end goes with the block behind it.
      if (child.type === 'element') {
        yield chunk
        chunk = ''
      }
    }
  }
  yield chunk + end
}

/** Whether an element in the article is the body or the list of entries. */
function isList(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'div' || node.tagName === 'ol')
}
