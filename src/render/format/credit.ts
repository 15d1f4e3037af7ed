import type { Image } from '../../schema/media.js'
import type { Rights } from '../../schema/rights.js'
import type { Labels } from '../labels/labels.js'
import { showable } from '../safety/clean-text.js'
import { entry, words } from '../safety/lenient.js'

/** The credit line of a picture with its label, such as `Photo: Rui Prado`, if it has one. */
export function creditLine(image: Image, labels: Labels): string | undefined {
  const credit = creditText(image.rights)
  if (credit === undefined) return undefined
  const label = entry(labels.credit, image.kind ?? 'photograph') ?? labels.image
  return `${label}${labels.colon}${showable(credit)}`
}

/** The first of the rights that says whom to credit. */
export function creditText(rights: Rights | undefined): string | undefined {
  return words(rights?.creditText) ?? words(rights?.creator) ?? words(rights?.copyrightNotice)
}
