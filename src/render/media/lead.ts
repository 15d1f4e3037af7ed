import type { Article } from '../../schema/article.js'
import type { ArticleNode } from '../../schema/nodes.js'

/** Whether a figure is the lead of the article. */
export function isLead(article: Article, figure: ArticleNode | undefined): boolean {
  return figure?.type === 'figure' && (figure === article.leadMedia || figure.role === 'lead')
}
