import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Article } from '../schema/article.js'

declare module 'vfile' {
  interface DataMap {
    /** The article whose body the tree is: its facts stand here while the tree changes. */
    article: Article
  }
}

/**
 * The article that a tree and its file are: what other plugins changed in the tree is in it.
 *
 * @throws {Error} If no article was put into the file, which the parser does.
 *
 * @example
 * const file = new VFile(toMarkdown(article))
 * const tree = unified().use(articleParse).parse(file)
 * console.log(articleOf(tree, file).headline === article.headline) // true
 */
export function articleOf(tree: Root, file: VFile): Article {
  const { article } = file.data
  if (!article) {
    throw new Error(
      'There is no article in `file.data`. Use the parser, or set `file.data.article`.',
    )
  }
  return { ...article, body: tree as unknown as Article['body'] }
}
