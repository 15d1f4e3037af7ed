import type { Flow } from '../../src/schema/content.js'
import { renderText, type TextOptions } from '../../src/text.js'
import { article } from '../fixtures/article.js'

/** The text below the headline, without the line end at its end. */
export function bodyText(nodes: Flow | Flow[], options: TextOptions = {}): string {
  return renderText(article({}, ...[nodes].flat()), options)
    .replace('A calm sea\n==========\n\n', '')
    .trimEnd()
}
