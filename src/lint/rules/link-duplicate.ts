import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

/** The same page twice in the lists of related links. */
export const linkDuplicate: Rule = {
  code: 'link-duplicate',
  severity: 'warning',
  summary: 'The same page twice in the lists of related links.',
  why: 'Readers follow one of them and meet the other for nothing.',
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
            message: `There is a link to ${show(url)} already. Remove one.`,
          }
        : []
    })
  },
}
