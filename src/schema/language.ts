/**
 * Whether the text is a BCP 47 language tag, such as `en-GB`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646
 */
export function isLanguageTag(tag: unknown): tag is string {
  // Longer first parts are well-formed too, but none is registered: `english` is a slip.
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
