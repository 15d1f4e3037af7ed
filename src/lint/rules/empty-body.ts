import { hasContent } from '../../tree/has-content.js'
import type { Rule } from '../rule.js'

/** An article without text or media. */
export const emptyBody: Rule = {
  code: 'empty-body',
  severity: 'warning',
  summary: 'An article without text or media in its body, lead media or updates.',
  why: 'A page with only a headline is usually the result of a failed export.',
  examples: {
    bad: '"body": { "type": "root", "children": [] }',
    good: 'the same with the paragraphs of the article',
  },
  check({ article }) {
    const { body, leadMedia, updates = [], keyEvents = [] } = article
    if (leadMedia || updates.length + keyEvents.length > 0 || hasContent(body)) return []
    return [
      {
        at: body,
        message:
          'The body has no text or media. Add the content of the article, or do not publish it.',
      },
    ]
  },
}
