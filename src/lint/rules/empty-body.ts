import type { Rule } from '../rule.js'
import { isEmpty } from './empty-block.js'

/** An article without any words or media in its body. */
export const emptyBody: Rule = {
  code: 'empty-body',
  severity: 'warning',
  summary: 'An article without any words or media in its body and updates.',
  why: 'A page with a headline alone is most often the sign of an export that failed.',
  examples: {
    bad: '"body": { "type": "root", "children": [] }',
    good: 'the same with the paragraphs of the article',
  },
  check({ article }) {
    const { body, updates = [] } = article
    if (updates.length > 0 || !isEmpty(body)) return []
    return [
      { at: body, message: 'The body is empty. Add the text, or do not publish the article.' },
    ]
  },
}
