/** A language with an optional script and region, the usual form. Asking `Intl` takes 70 times longer. */
const PLAIN_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

/**
 * Whether the value is a BCP 47 language tag, such as `en-GB`, in the form that browsers accept: no
 * extended language (`zh-yue` is `yue`), none of the old whole tags (`i-klingon` is `tlh`), and
 * no private tag (`x-ours`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 * @see https://www.unicode.org/reports/tr35/#BCP_47_Conformance
 */
export function isLanguageTag(tag: unknown): tag is string {
  if (typeof tag === 'string' && PLAIN_TAG.test(tag)) return true
  // Longer first parts are well-formed too, but none is registered: `english` is a mistake.
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
