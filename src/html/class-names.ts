import { ownKeys } from '../render/safety/own-keys.js'
import type { ArticleType } from '../schema/article.js'
import type { AsideRole } from '../schema/nodes.js'

// Classes never come from data: each name of the model has its class here.

/** The class of each type of article. */
export const ARTICLE_CLASSES = /* @__PURE__ */ ownKeys<ArticleType, string>({
  newsArticle: 'article-news-article',
  analysis: 'article-analysis',
  opinion: 'article-opinion',
  review: 'article-review',
  background: 'article-background',
  reportage: 'article-reportage',
  liveBlog: 'article-live-blog',
  gallery: 'article-gallery',
  advertiserContent: 'article-advertiser-content',
})

/** The class of each purpose of an aside. */
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
