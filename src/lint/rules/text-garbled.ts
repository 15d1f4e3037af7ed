import { show } from '../../tree/issue.js'
import type { Found, Rule } from '../rule.js'

/** UTF-8 that was read as Windows-1252, such as `â€™` for `’` and `Ã©` for `é`. */
const MOJIBAKE =
  /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf˜™œšž¦¢“”]|ï»¿|Ð[\u0080-\u00bf][ÐÑ]/

/** Embeddings and overrides of text direction. Isolates are allowed. */
const BIDI_CONTROL = /[\u202a-\u202e]/

/** Text with lost or misread characters. */
export const textGarbled: Rule = {
  code: 'text-garbled',
  severity: 'warning',
  summary: 'Text with lost or misread characters, or with direction controls.',
  why: 'The text was read in the wrong encoding, so readers see `â€™` in place of an apostrophe, or a replacement character. Direction controls can make text appear in a misleading order.',
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
    return 'The text has a replacement character (U+FFFD) where a character was lost. Replace it with the original character.'
  }
  const [misread] = MOJIBAKE.exec(value) ?? []
  if (misread !== undefined) {
    return `The text has ${show(misread)}, which looks like UTF-8 read in another encoding. Import it again as UTF-8, or correct it.`
  }
  if (!BIDI_CONTROL.test(value)) return undefined
  return 'The text has direction controls (U+202A to U+202E). Remove them; use `dir` or a `span` with `lang` for text in another direction.'
}
