import { createFragments } from '../../render/article/heading-ids.js'
import { show } from '../../tree/issue.js'
import type { Rule } from '../rule.js'

/** A link to a part of the article that does not exist. */
export const linkBroken: Rule = {
  code: 'link-broken',
  severity: 'warning',
  summary: 'A link to a part of the article that does not exist.',
  why: 'Nothing happens when a reader follows the link. This is often left after a heading is renamed or text is moved.',
  examples: {
    bad: '"url": "#tide" in an article without a node with the id `tide` or a heading “Tide”',
    good: '"url": "#tide" with a heading “Tide”, or `"id": "tide"` on a paragraph',
  },
  check({ article, nodes, isOthers }) {
    const links = nodes('link').filter(({ url }) => /^#(?!top$)./i.test(url))
    if (links.length === 0) return []
    const find = createFragments(article)
    return links
      .filter((link) => find(link.url.slice(1)) === undefined && !isOthers(link))
      .map((link) => ({
        at: link,
        field: '/url',
        message: `The link leads to ${show(link.url)}, but no node has this id and no heading this text. Correct the URL, or set \`id\` on the node.`,
      }))
  },
}
