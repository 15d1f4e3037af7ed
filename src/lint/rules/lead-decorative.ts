import type { Rule } from '../rule.js'

/** A lead image that is marked as decorative. */
export const leadDecorative: Rule = {
  code: 'lead-decorative',
  severity: 'warning',
  summary: 'A lead image that is marked as decorative.',
  why: 'The lead image is part of the story. A decorative image has no alternative text for readers who can’t see it.',
  examples: {
    bad: 'a `leadMedia` with `"decorative": true`',
    good: 'the same with an `alt`',
  },
  check({ article }) {
    const lead = article.leadMedia?.type === 'figure' ? article.leadMedia.children[0] : undefined
    if (lead?.type !== 'image' || lead.decorative !== true) return []
    return [
      {
        at: lead,
        field: '/decorative',
        message:
          'The lead image is marked as decorative. Remove `decorative`, and describe the image in `alt`.',
      },
    ]
  },
}
