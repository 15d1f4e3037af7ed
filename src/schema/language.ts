/**
 * A language with an optional script and region, the most common form. Asking `Intl` takes 70 times
 * longer.
 */
const PLAIN_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

/**
 * Whether the value is a BCP 47 language tag, such as `en-GB`, in the form that browsers accept:
 * without extended language subtags (`zh-yue` is `yue`), grandfathered tags (`i-klingon` is `tlh`)
 * and private tags (`x-ours`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 * @see https://www.unicode.org/reports/tr35/#BCP_47_Conformance
 */
export function isLanguageTag(tag: unknown): tag is string {
  if (typeof tag === 'string' && PLAIN_TAG.test(tag)) return true
  // Longer primary subtags are well-formed, but none is registered: `english` is a mistake.
  if (typeof tag !== 'string' || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
