import { show } from '../../tree/issue.js'
import type { Found, Rule } from '../rule.js'

/** The bytes of UTF-8 after the first one of a character, as Windows-1252 reads them. */
const REST = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'

/**
 * UTF-8 that was read as Windows-1252: `â€™` for `’`, `Ã©` for `é`. Letters such as `Ã` and `à` also
 * occur before quotation marks: those after capitals don't count, and in other scripts two such
 * characters are needed.
 */
const MOJIBAKE = [
  '[ÂÃ][\\u0080-\\u009f\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf]',
  `(?<!\\p{Lu})[ÂÃ]${REST}`,
  'â€[\\u0080-\\u00bf˜™œšž¦¢“”]',
  'ï»¿',
  `(?:[\\u00c4-\\u00df]${REST}){2}`,
  `(?:[\\u00e0-\\u00ef]${REST}{2}){2}`,
].join('|')

/** Embeddings and overrides of text direction. */
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

const MISREAD = new RegExp(MOJIBAKE, 'u')

const SIGNS = new RegExp(`${MOJIBAKE}|[\ufffd\u202a-\u202e\u2066-\u2069]`, 'u')

function complaint(value: string): string | undefined {
  if (value.includes('\ufffd')) {
    return 'The text has a replacement character (U+FFFD) where a character was lost. Replace it with the original character.'
  }
  const [misread] = MISREAD.exec(value) ?? []
  if (misread !== undefined) {
    return `The text has ${show(misread)}, which looks like UTF-8 read in another encoding. Import it again as UTF-8, or correct it.`
  }
  if (BIDI_CONTROL.test(value)) {
    return 'The text has direction controls (U+202A to U+202E). Remove them; use `dir` or a `span` with `lang` for text in another direction.'
  }
  return hasOpenIsolate(value)
    ? 'The text has an isolate (U+2066 to U+2069) without its other end. Remove it; use `dir` or a `span` with `lang` for text in another direction.'
    : undefined
}

/** Whether an isolate is not closed, or is closed without having been opened. */
function hasOpenIsolate(value: string): boolean {
  let depth = 0
  for (const [mark] of value.matchAll(/[\u2066-\u2069]/g)) {
    depth += mark === '\u2069' ? -1 : 1
    if (depth < 0) return true
  }
  return depth > 0
}
