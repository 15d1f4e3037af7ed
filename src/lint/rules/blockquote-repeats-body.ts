import { lettersOf } from '../../quotes/letters.js'
import type { Article } from '../../schema/article.js'
import { toPlainString } from '../../schema/plain-string.js'
import type { Blockquote } from '../../schema/quote.js'
import type { Rule } from '../rule.js'

/** A block quote whose words stand elsewhere in the body too. */
export const blockquoteRepeatsBody: Rule = {
  code: 'blockquote-repeats-body',
  severity: 'warning',
  summary: 'A block quote whose words stand elsewhere in the body too.',
  why: 'Readers meet the same words twice. What repeats the body is a `pullquote`: pages hide the repeat from assistive technology, and text leaves it out.',
  examples: {
    bad: 'a paragraph “It was calm.” and a block quote “It was calm.”',
    good: 'the same as a `pullquote`',
  },
  check({ article, nodes }) {
    return nodes('blockquote')
      .filter((quote) => isRepeated(article, quote))
      .map((at) => ({
        at,
        message:
          'These words stand elsewhere in the body too. Make it a `pullquote`, or remove one.',
      }))
  },
}

function isRepeated(article: Article, quote: Blockquote): boolean {
  const words = toPlainString(quote).toLowerCase()
  const others = toPlainString(
    article.body,
    (node) => node !== quote && node.type !== 'pullquote',
  ).toLowerCase()
  if (!hasLongestWord(others, words)) return false
  const letters = lettersOf(words)
  return letters.length >= MIN_LETTERS && lettersOf(others).includes(letters)
}

/** A few letters are found anywhere. */
const MIN_LETTERS = 20

/**
 * Whether the longest word of a quote is in a text, and what follows there is what follows in the
 * quote. It rules most out: to take the letters out of a whole body costs much more.
 */
function hasLongestWord(text: string, words: string): boolean {
  const longest = words.match(/[\p{L}\p{M}]+/gu)?.reduce(longerOf) ?? ''
  const end = words.indexOf(longest) + longest.length
  for (let at = text.indexOf(longest); at !== -1; at = text.indexOf(longest, at + 1)) {
    if (goesOn(text, at + longest.length, lettersOf(words.slice(end)))) return true
  }
  return false
}

function longerOf(a: string, b: string): string {
  return b.length > a.length ? b : a
}

/** Whether these are the next letters of a text, whatever stands between them. */
function goesOn(text: string, from: number, letters: string): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/gu
  letter.lastIndex = from
  for (const expected of letters) {
    if (letter.exec(text)?.[0] !== expected) return false
  }
  return true
}
