import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

/** Two related links to the same page. */
export const linkDuplicate: Rule = {
  code: 'link-duplicate',
  severity: 'warning',
  summary: 'Two related links to the same page.',
  why: 'The second link takes the place of another story.',
  examples: {
    bad: 'two related links with one `url`',
    good: 'one related link for each page',
  },
  check({ nodes }) {
    const seen = new Set<string>()
    return nodes('relatedLink').flatMap((link) => {
      const { url } = link
      if (url === undefined) return []
      const isSecond = seen.has(url)
      seen.add(url)
      return isSecond
        ? {
            at: link,
            field: '/url',
            message: `Another related link leads to ${show(url)} too. Remove one of them.`,
          }
        : []
    })
  },
}
