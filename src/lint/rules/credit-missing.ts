import { creditText } from '../../render/format/credit.js'
import type { Image } from '../../schema/image.js'
import type { Video } from '../../schema/player.js'
import type { Rights } from '../../schema/rights.js'
import type { Rule } from '../rule.js'

/** A photograph, illustration or film without a credit. */
export const creditMissing: Rule = {
  code: 'credit-missing',
  severity: 'warning',
  summary: 'A photograph, illustration or film without a credit.',
  why: 'Whoever made it has a right to be named, and search engines show the credit.',
  examples: {
    bad: '{ "type": "image", "url": "a.jpg", "alt": "A ferry" }',
    good: 'the same with `"rights": { "creditText": "Rui Prado/The Post" }`',
  },
  check({ article, nodes }) {
    // Portraits and related links stand at the side, where no credit is shown.
    const shown = nodes('figure').map(({ children: [media] }) => media)
    return shown
      .filter((media) => media.type === 'image' || media.type === 'video')
      .filter((media) => (media.type === 'video' ? hasFiles(media) : needsCredit(media)))
      .filter(({ rights }) => creditText(rights) === undefined)
      .filter(() => !isCredited(article.rights))
      .map((at) => ({ at, message: 'Nobody is credited for this. Give `rights.creditText`.' }))
  },
}

/** The player of a provider names whose video it is. */
function hasFiles({ sources = [] }: Video): boolean {
  return sources.length > 0
}

/** A graphic, a map or a picture of a screen is the house's own, unless it says otherwise. */
function needsCredit({ kind = 'photograph', decorative }: Image): boolean {
  return decorative !== true && (kind === 'photograph' || kind === 'illustration')
}

/** Whose the words of the article are says nothing of its pictures; a credit for all of it does. */
function isCredited(rights: Rights | undefined): boolean {
  return (rights?.creditText ?? rights?.creator) !== undefined
}
