import { type MarkupOptions, renderHtml } from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import type { Issue } from '../../src/tree/issue.js'
import { article, paragraph } from '../fixtures/article.js'

/** Returns the HTML of blocks, without the elements around the body. */
export function bodyHtml(
  nodes: Flow | Flow[],
  fields: Parameters<typeof article>[0] = {},
  options: MarkupOptions = {},
): string {
  const html = renderHtml(article(fields, ...[nodes].flat()), options)
  return /<div[^>]*>\n([\s\S]*)\n<\/div>/.exec(html)?.[1] ?? html
}

/** Returns the HTML of a phrasing node, without the paragraph around it. */
export function phrasingHtml(node: Phrasing, options?: MarkupOptions): string {
  return bodyHtml(paragraph(node), {}, options).replace(/^<p>|<\/p>$/g, '')
}

/** Returns the issues of rendering an article. */
export function issuesOf(input: Article, options: MarkupOptions = {}): Issue[] {
  const issues: Issue[] = []
  renderHtml(input, { ...options, onIssue: (issue) => issues.push(issue) })
  return issues
}
