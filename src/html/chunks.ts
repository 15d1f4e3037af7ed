import type { Element, ElementContent } from 'hast'
import { toHtml } from '../hast/stringify.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { HtmlOptions } from './options.js'
import { htmlTree } from './render-html.js'

/**
 * Renders an article as {@link renderHtml} does, in parts: a string for each block of the body, each
 * entry of a live blog, and each part around them. Joined, they are its output, byte for byte. Each
 * string is made when it is read, so that a server can send the first one early.
 *
 * @throws {ArticleError} As `renderHtml` does, at once and not while the parts are read.
 *
 * @example
 * const parts = [...renderHtmlChunks(article)]
 * console.log(parts.length > 10) // true
 * console.log(parts.join('') === renderHtml(article)) // true
 */
export function renderHtmlChunks(article: Article, options: HtmlOptions = {}): Iterable<string> {
  const tree = withArticleErrors(article, options, (used) => htmlTree(article, used))
  const [root] = tree.children as [Element]
  return { [Symbol.iterator]: () => chunksOf(root, LEVELS) }
}

/** The article, what holds the blocks, and the blocks. */
const LEVELS = 2

function* chunksOf(element: Element, levels: number): Generator<string> {
  const shell = toHtml({ ...element, children: [] })
  const end = `</${element.tagName}>`
  let chunk = shell.slice(0, -end.length)
  for (const child of element.children) {
    if (levels > 1 && isList(child)) {
      yield chunk
      yield* chunksOf(child, levels - 1)
      chunk = ''
    } else {
      chunk += toHtml(child)
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
