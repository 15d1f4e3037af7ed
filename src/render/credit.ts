import type { Image } from '../schema/media.js'
import type { Rights } from '../schema/rights.js'
import type { Labels } from './labels.js'

/** The credit line of a picture with its label, such as `Photo: Rui Prado`, if it has one. */
export function creditLine(image: Image, labels: Labels): string | undefined {
  const credit = creditText(image.rights)
  if (credit === undefined) return undefined
  return `${labels.credit[image.kind ?? 'photograph'] ?? labels.image}${labels.colon}${credit}`
}

/** The first of the rights that says whom to credit. */
function creditText(rights: Rights | undefined): string | undefined {
  return rights?.creditText ?? rights?.creator ?? rights?.copyrightNotice
}
