import { repeatsBody } from '../../tree/quotes/repeats.js'
import type { Rule } from '../rule.js'

/** A pull quote whose words are not in what it cites. */
export const pullquoteNotInText: Rule = {
  code: 'pullquote-not-in-text',
  severity: 'warning',
  summary: 'A pull quote whose words are not in what it cites.',
  why: 'A pull quote repeats the article. If its words stand nowhere, it misquotes somebody in the largest letters of the page.',
  examples: {
    bad: 'a body with “It was calm.” and a pull quote “It was very calm”',
    good: 'a pull quote with the words as they stand, or with `…` where some are left out',
  },
  check({ article, nodes }) {
    return nodes('pullquote')
      .filter((node) => !repeatsBody(article, node))
      .map((node) => ({
        at: node,
        message:
          node.of === undefined
            ? 'These words are nowhere in the body. Quote it as it stands; mark what is left out by `…`.'
            : `These words are not in the node \`${node.of}\`. Quote it as it stands, or name another in \`of\`.`,
      }))
  },
}
