import type { Image } from '../../schema/nodes.js'
import type { Rights } from '../../schema/rights.js'
import type { Labels } from '../labels/labels.js'
import { cleanText } from '../safety/clean-text.js'

/** Returns the credit of an image and its label, such as `Photo: `. */
export function imageCredit(
  image: Image,
  labels: Labels,
): { label: string; text: string } | undefined {
  const credit = creditText(image.rights)
  if (credit === undefined) return undefined
  const label = labels.credit[image.kind ?? 'photograph'] ?? labels.image
  return { label: `${label}${labels.colon}`, text: cleanText(credit) }
}

/** Returns the credit line of an image with its label, such as `Photo: Rui Prado`. */
export function creditLine(image: Image, labels: Labels): string | undefined {
  const credit = imageCredit(image, labels)
  return credit && `${credit.label}${credit.text}`
}

/**
 * Returns the credit in the rights: the credit line, or else the creator or the copyright notice.
 */
export function creditText(rights: Rights | undefined): string | undefined {
  return rights?.creditText ?? rights?.creator ?? rights?.copyrightNotice
}
