import type { Rule } from '../rule.js'

/** A lead picture that says it is decorative. */
export const leadDecorative: Rule = {
  code: 'lead-decorative',
  severity: 'warning',
  summary: 'A lead picture that says it is decorative.',
  why: 'The lead is there to show something. Marked as decorative it has no words for those who don’t see it.',
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
        message: 'The lead picture has no words. Say in `alt` what it shows.',
      },
    ]
  },
}
