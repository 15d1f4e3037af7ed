import type { Image } from '../../schema/image.js'
import type { Rights } from '../../schema/rights.js'
import type { Labels } from '../labels/labels.js'
import { cleanText } from '../safety/clean-text.js'
import { ownValue, stringOrUndefined } from '../safety/lenient.js'

/** The credit line of a picture with its label, such as `Photo: Rui Prado`, if it has one. */
export function creditLine(image: Image, labels: Labels): string | undefined {
  const credit = creditText(image.rights)
  if (credit === undefined) return undefined
  const label = ownValue(labels.credit, image.kind ?? 'photograph') ?? labels.image
  return `${label}${labels.colon}${cleanText(credit)}`
}

/** The first of the rights that says whom to credit. */
export function creditText(rights: Rights | undefined): string | undefined {
  return (
    stringOrUndefined(rights?.creditText) ??
    stringOrUndefined(rights?.creator) ??
    stringOrUndefined(rights?.copyrightNotice)
  )
}
