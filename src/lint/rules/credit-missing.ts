import { creditText } from '../../render/format/credit.js'
import type { Image, Video } from '../../schema/nodes.js'
import type { Rights } from '../../schema/rights.js'
import type { Rule } from '../rule.js'

/** A photograph, illustration or video without a credit. */
export const creditMissing: Rule = {
  code: 'credit-missing',
  severity: 'warning',
  summary: 'A photograph, illustration or video without a credit.',
  why: 'Its creator has a right to be named, and search engines show the credit.',
  examples: {
    bad: '{ "type": "image", "url": "a.jpg", "alt": "A ferry" }',
    good: 'the same with `"rights": { "creditText": "Rui Prado/The Post" }`',
  },
  check({ article, nodes }) {
    // Portraits of authors and thumbnails of related links are rendered without a credit.
    const shown = nodes('figure').map(({ children: [media] }) => media)
    return shown
      .filter((media) => media.type === 'image' || media.type === 'video')
      .filter((media) => (media.type === 'video' ? hasFiles(media) : needsCredit(media)))
      .filter(({ rights }) => creditText(rights) === undefined)
      .filter(() => !isCredited(article.rights))
      .map((at) => ({
        at,
        message: `The ${at.type} has no credit. Name its creator in \`rights.creditText\`.`,
      }))
  },
}

/** Whether a video has its own files. Otherwise the provider's player shows the credit. */
function hasFiles({ sources = [] }: Video): boolean {
  return sources.length > 0
}

/**
 * Whether an image needs a credit. Graphics, maps and screenshots are usually made by the newsroom
 * itself.
 */
function needsCredit({ kind = 'photograph', decorative }: Image): boolean {
  return decorative !== true && (kind === 'photograph' || kind === 'illustration')
}

/**
 * Whether the rights name a creator. A copyright notice of the article only covers its text; a
 * credit also covers its images.
 */
function isCredited(rights: Rights | undefined): boolean {
  return (rights?.creditText ?? rights?.creator) !== undefined
}
