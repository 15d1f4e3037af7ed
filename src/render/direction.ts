/** The scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

/**
 * The direction of a language.
 *
 * @param language A BCP 47 tag; what is none is left to right.
 *
 * @example
 * directionOf('ar') // 'rtl'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize()
    return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
