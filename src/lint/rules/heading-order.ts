import type { Aside, Heading } from '../../schema/nodes.js'
import type { Rule } from '../rule.js'

/** The pointer to an entry of a live blog. */
const ENTRY = /^\/updates\/\d+/

/** Returns the first heading below the title of a box. */
function firstHeadingIn({ title, children }: Aside): Heading | undefined {
  return title === undefined ? undefined : children.find((child) => child.type === 'heading')
}

/** A heading that skips a level. */
export const headingOrder: Rule = {
  code: 'heading-order',
  severity: 'warning',
  summary: 'A heading that skips a level.',
  why: 'Screen reader users navigate by headings, and a skipped level looks like a missing section.',
  examples: {
    bad: 'a heading of depth 2, then one of depth 4',
    good: 'a heading of depth 2, then one of depth 3',
  },
  check({ article, nodes, pointerTo }) {
    let last = 1
    let entry: string | undefined
    const titles = new Set(nodes('aside').flatMap((aside) => firstHeadingIn(aside) ?? []))
    return nodes('heading').flatMap((heading) => {
      const { depth } = heading
      const here = article.updates && ENTRY.exec(pointerTo(heading))?.[0]
      // An entry of a live blog begins with its own headline.
      if (here !== entry) last = here === undefined ? 1 : 2
      entry = here
      // The title of a box is a heading of depth 2.
      if (titles.has(heading)) last = Math.max(last, 2)
      const isSkipping = depth > last + 1
      const expected = last + 1
      last = depth
      return isSkipping
        ? {
            at: heading,
            field: '/depth',
            message: `The heading skips a level: it has depth ${depth}, but follows depth ${expected - 1}. Set \`depth\` to ${expected}.`,
          }
        : []
    })
  },
}
