import { show } from '../../tree/issue.js'
import type { Found, Rule } from '../rule.js'

/** UTF-8 that was read as Windows-1252, such as `â€™` for `’` and `Ã©` for `é`. */
const MOJIBAKE =
  /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf˜™œšž¦¢“”]|ï»¿|Ð[\u0080-\u00bf][ÐÑ]/

/** Controls that change the direction of text without an end: isolates are allowed. */
const BIDI_CONTROL = /[\u202a-\u202e]/

/** Text that lost its characters on the way. */
export const textGarbled: Rule = {
  code: 'text-garbled',
  severity: 'warning',
  summary: 'Text with characters that were lost or misread, or with stray direction controls.',
  why: 'Somewhere the text was read in the wrong encoding. Readers see `â€™` in place of an apostrophe, or a black diamond. Direction controls can make text read other than it is.',
  examples: {
    bad: '"value": "Itâ€™s calm"',
    good: '"value": "It’s calm"',
  },
  check({ textsWith, isOthers }) {
    const garbled = textsWith(SIGNS).flatMap(({ at, field, value }): Found[] => {
      const message = isOthers(at) ? undefined : complaint(value)
      return message === undefined ? [] : [{ at, field, message }]
    })
    return garbled
  },
}

const SIGNS = new RegExp(`${MOJIBAKE.source}|${BIDI_CONTROL.source}|\ufffd`)

function complaint(value: string): string | undefined {
  if (value.includes('\ufffd')) {
    return 'The text has a replacement character (U+FFFD): a character was lost. Write it again.'
  }
  const [misread] = MOJIBAKE.exec(value) ?? []
  if (misread !== undefined) {
    return `${show(misread)} looks like UTF-8 that was read in another encoding. Import the text again as UTF-8, or correct it.`
  }
  if (!BIDI_CONTROL.test(value)) return undefined
  return 'The text has direction controls (U+202A to U+202E). Remove them; use `dir` or a `span` with `lang` for text in another direction.'
}
