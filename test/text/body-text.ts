import type { Flow } from '../../src/schema/nodes.js'
import { renderText, type TextOptions } from '../../src/text.js'
import { article } from '../fixtures/article.js'

/** Returns the text below the headline, without the final line ending. */
export function bodyText(nodes: Flow | Flow[], options: TextOptions = {}): string {
  return renderText(article({}, ...[nodes].flat()), options)
    .replace('A calm sea\n==========\n\n', '')
    .trimEnd()
}
