import type { Rule } from '../rule.js'

/** Straight and curly quotation marks in one article. */
export const quotationMarksMixed: Rule = {
  code: 'quotation-marks-mixed',
  severity: 'warning',
  summary: 'Straight and curly quotation marks in one article.',
  why: 'It looks careless, and usually comes from text that was pasted from several sources. Prefer the curly quotation marks of the language.',
  examples: {
    bad: '“Calm,” she said. "Very calm."',
    good: '“Calm,” she said. “Very calm.”',
  },
  check({ words, textsWith, isOthers }) {
    // After a digit, it is a unit: 5" is five inches. Between Hebrew letters, it is gershayim.
    const straight = textsWith(/(?<!\d)"(?<!\p{sc=Hebrew}"(?=\p{sc=Hebrew}))/u, '"').filter(
      ({ at }) => !isOthers(at),
    )
    if (straight.length === 0 || !/[“”„«»]/.test(words())) return []
    return straight.map(({ at, field }) => ({
      at,
      field,
      message:
        'The text has straight quotation marks, but other texts of the article have curly ones. Use one kind throughout.',
    }))
  },
}
