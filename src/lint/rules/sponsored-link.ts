import { isSponsoredUrl } from '../../render/article/paid-content.js'
import type { Rule } from '../rule.js'

/** A link of paid content to another site that is not marked as paid. */
export const sponsoredLink: Rule = {
  code: 'sponsored-link',
  severity: 'warning',
  summary: 'A link of paid content to another site that is not marked as paid.',
  why: 'Search engines penalize paid links without `rel="sponsored"`. The HTML and AMP renderers add it, but other users of the article see only its fields.',
  examples: {
    bad: '"type": "link", "url": "https://ferries.example/"',
    good: '"type": "link", "url": "https://ferries.example/", "rel": ["sponsored"]',
  },
  check({ article, nodes, isOthers }) {
    const links = nodes('link').filter(
      (link) =>
        isSponsoredUrl(article, link.url) && !link.rel?.includes('sponsored') && !isOthers(link),
    )
    const related = nodes('relatedLink').filter(
      ({ url, sponsored }) =>
        url !== undefined && isSponsoredUrl(article, url) && sponsored !== true,
    )
    return [
      ...links.map((link) => ({
        at: link,
        message: 'A link of paid content has no `rel: ["sponsored"]`. Add it.',
      })),
      ...related.map((link) => ({
        at: link,
        message: 'A related link of paid content has no `sponsored: true`. Add it.',
      })),
    ]
  },
}
