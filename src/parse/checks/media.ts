import type { Place, PlainObject } from '../../tree/visit.js'
import type { Findings } from './findings.js'

/** Warns of an image whose alternative text is unknown. */
export function checkAlt(
  { warnings }: Findings,
  { alt, decorative }: PlainObject,
  place: Place,
): void {
  if (alt !== undefined || decorative === true) return
  warnings.push({
    code: 'alt-missing',
    severity: 'warning',
    path: place.pointer(),
    message:
      'An image has no `alt`, so readers who don’t see it get its caption at most. Describe the image in `alt`, or set `alt` to `""` and `decorative` to `true` if it shows nothing that a reader could miss.',
  })
}

/** Warns of media without a title. */
export function checkTitle({ warnings }: Findings, node: PlainObject, place: Place): void {
  if (node.title !== undefined) return
  warnings.push({
    code: 'title-missing',
    severity: 'warning',
    path: place.pointer(),
    message: `The ${node.type} has no \`title\`, so readers get only the name of its provider or kind. Add the title.`,
  })
}
