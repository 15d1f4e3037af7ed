import type { Rule } from '../rule.js'

const BARE = /^(?:an? )?(?:embed(?:ded)?|post|tweet|video|iframe|frame|link|content|widget)s?$/i

/** An embed that has no words of its own. */
export const embedUnlabelled: Rule = {
  code: 'embed-unlabelled',
  severity: 'warning',
  summary: 'An embed that has no words of its own.',
  why: 'Where it isn’t loaded, its title and its fallback are all there is: in AMP, in text, in a feed, and for whoever blocks third parties.',
  examples: {
    bad: '{ "type": "embed", "provider": "x", "title": "Tweet", "children": [], … }',
    good: 'the same with a title that says what it is, and the post’s words as `children`',
  },
  check({ nodes }) {
    return nodes('embed').flatMap((embed) => {
      const { title, provider, url, children } = embed
      const bare = title.trim()
      if (BARE.test(bare) || bare.toLowerCase() === provider || bare === url) {
        return {
          at: embed,
          field: '/title',
          message: 'The title doesn’t say what it is. Say whose it is, and what about.',
        }
      }
      return children.length > 0
        ? []
        : {
            at: embed,
            message: 'Nothing stands in its place where it can’t be loaded. Give `children`.',
          }
    })
  },
}
