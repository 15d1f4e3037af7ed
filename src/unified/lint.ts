import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Point, Position } from 'unist'
import { type LintOptions, lintArticle } from '../lint/lint-article.js'
import { safeParseArticle } from '../parse/parse-article.js'
import type { Article } from '../schema/article.js'
import { articleOf } from './article-of.js'

/**
 * Checks how an article is written: each finding is a message of the file, at the node that it is
 * about. What is no article is left to the parser's messages.
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
      const told = file.message(message, {
        ...(place && { place }),
        ruleId: code,
        source: 'standfirst',
      })
      told.fatal = severity === 'error'
    }
  }

/** Where the deepest node on the way to something was read, if it was. */
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
