import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

const BARE = /^(?:an? )?(?:embed(?:ded)?|post|tweet|video|iframe|frame|link|content|widget)s?$/i

/** An embed without a description or a fallback. */
export const embedUnlabelled: Rule = {
  code: 'embed-unlabelled',
  severity: 'warning',
  summary: 'An embed without a descriptive title or without fallback content.',
  why: 'The title and the fallback are all that readers get where the embed isn’t loaded: in AMP, in plain text, in feeds, and if they block third parties.',
  examples: {
    bad: '{ "type": "embed", "provider": "x", "title": "Tweet", "children": [], … }',
    good: 'the same with a title that describes the post, and the text of the post as `children`',
  },
  check({ nodes }) {
    return nodes('embed').flatMap((embed) => {
      const { title, provider, url, children } = embed
      const bare = title?.trim()
      // A missing title is a warning of parsing.
      if (
        bare !== undefined &&
        (BARE.test(bare) || bare.toLowerCase() === provider || bare === url)
      ) {
        return {
          at: embed,
          field: '/title',
          message: `The title ${show(title)} does not describe the embed. Say who published it and what it is about.`,
        }
      }
      return children.length > 0
        ? []
        : {
            at: embed,
            message:
              'The embed has no fallback for readers who can’t load it. Add its text as `children`.',
          }
    })
  },
}
