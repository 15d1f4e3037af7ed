import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Point, Position } from 'unist'
import { type LintOptions, lintArticle } from '../lint/lint-article.js'
import { safeParseArticle } from '../parse/parse-article.js'
import type { Article } from '../schema/article.js'
import { articleOf } from './article-of.js'

/**
 * Lints an article. Each issue becomes a message of the file at the position of the node. An
 * invalid article is skipped, since the parser has already reported it.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleLint).use(articleText)
 * const file = processor.processSync(toMarkdown({ ...article, headline: 'Two  spaces' }))
 * console.log(file.messages.map(({ ruleId }) => ruleId).includes('spaces-doubled')) // true
 */
export const articleLint: Plugin<[LintOptions?], Root> =
  (options = {}) =>
  (tree, file) => {
    const article = articleOf(tree, file)
    const result = safeParseArticle(article)
    if (!result.success) return
    for (const { code, message, path, severity } of lintArticle(result.data, options)) {
      const place = placeOf(article, path)
      const added = file.message(message, {
        ...(place && { place }),
        ruleId: code,
        source: 'standfirst',
      })
      added.fatal = severity === 'error'
    }
  }

/** Returns the position of the deepest node on the path that has one. */
function placeOf(article: Article, path: string): Position | Point | undefined {
  let node: unknown = article
  let place: Position | undefined
  for (const key of path.split('/').slice(1)) {
    node = (node as Record<string, unknown> | undefined)?.[
      key.replaceAll('~1', '/').replaceAll('~0', '~')
    ]
    if (typeof node !== 'object' || node === null) break
    place = (node as { position?: Position }).position ?? place
  }
  return place
}
