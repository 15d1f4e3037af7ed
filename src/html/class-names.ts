import { ownKeys } from '../render/safety/own-keys.js'
import type { ArticleType } from '../schema/article.js'
import type { AsideRole } from '../schema/nodes.js'

// Classes never come from data: what the model has a name for has its class here.

/** The class of an article, by its type. */
export const ARTICLE_CLASSES = /* @__PURE__ */ ownKeys<ArticleType, string>({
  newsArticle: 'article-news-article',
  analysis: 'article-analysis',
  opinion: 'article-opinion',
  review: 'article-review',
  background: 'article-background',
  reportage: 'article-reportage',
  liveBlog: 'article-live-blog',
  gallery: 'article-gallery',
})

/** The class of an aside, by what it is for. */
export const ASIDE_CLASSES = /* @__PURE__ */ ownKeys<AsideRole, string>({
  factBox: 'aside-fact-box',
  keyPoints: 'aside-key-points',
  qa: 'aside-qa',
  profile: 'aside-profile',
  context: 'aside-context',
  disclaimer: 'aside-disclaimer',
  editorsNote: 'aside-editors-note',
  stat: 'aside-stat',
})
