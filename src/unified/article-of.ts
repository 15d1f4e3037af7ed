import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Article } from '../schema/article.js'
import { optionError } from '../tree/issue.js'

declare module 'vfile' {
  interface DataMap {
    /** The article whose body is the tree. */
    article: Article
  }
}

/**
 * Returns the article with the tree as its body, including changes by other plugins.
 *
 * @throws {ArticleError} If `file.data.article` is missing.
 *
 * @example
 * const file = new VFile(toMarkdown(article))
 * const tree = unified().use(articleParse).parse(file)
 * console.log(articleOf(tree, file).headline === article.headline) // true
 */
export function articleOf(tree: Root, file: VFile): Article {
  const article = file?.data?.article
  if (!article) {
    throw optionError('file.data.article', 'It is missing. Use `articleParse`, or set it.')
  }
  return { ...article, body: tree as unknown as Article['body'] }
}
