import { memoize } from '../memoize.js'

/** The ISO 15924 codes of right-to-left scripts. */
const RIGHT_TO_LEFT = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

/** Languages that are written from left to right if the tag has no script. */
const LEFT_TO_RIGHT = /^(?:de|en|es|fr|it|ja|pt|zh)(?:-[a-z]{2})?$/i

/**
 * Returns the direction of a language.
 *
 * @param language A BCP 47 tag. An invalid tag counts as left to right.
 *
 * @example
 * directionOf('ar') // 'rtl'
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // Looking up the script takes as long as rendering a page of text.
  if (LEFT_TO_RIGHT.test(language)) return 'ltr'
  return directionByScript(language)
}

const directionByScript = memoize((language): 'ltr' | 'rtl' => {
  try {
    const { script } = new Intl.Locale(language).maximize()
    return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
})
