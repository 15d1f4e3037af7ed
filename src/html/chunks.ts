import type { Element, ElementContent } from 'hast'
import { toHtml } from '../hast/stringify.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { HtmlOptions } from './options.js'
import { htmlTree } from './render-html.js'

/**
 * Renders an article like {@link renderHtml}, in chunks: a string for each block of the body, each
 * entry of a live blog, and each part around them. Joined, they are byte for byte the same output.
 * Chunks are created on demand, so that a server can send the first one early.
 *
 * @throws {ArticleError} For the same reasons as `renderHtml`, before the first chunk.
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

/** The number of levels to split: the article, and the containers of blocks. */
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
      // A line ending belongs to the block after it.
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
