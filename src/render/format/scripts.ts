// Superscripts and subscripts as plain text. Their form depends on the surrounding text: an exponent
// after a number, a note number after a word. So they are marked with control characters, which clean
// text never contains, and the marks are resolved once the line is complete.

import { UNSPACED_SCRIPTS } from './unspaced-scripts.js'

const RAISED = '\u0001'
const LOWERED = '\u0002'
const END = '\u0003'

/** The marks, for character classes of regular expressions. */
export const SCRIPT_MARKS = RAISED + LOWERED + END

/** Marks text as superscript, such as an exponent or a note number. */
export function raised(words: string): string {
  return RAISED + words + END
}

/** Marks text as subscript, such as an index. */
export function lowered(words: string): string {
  return LOWERED + words + END
}

const SCRIPTS = new RegExp(`([${RAISED}${LOWERED}])([^${RAISED}${LOWERED}${END}]*)${END}`, 'g')

const MARKS = new RegExp(`[${SCRIPT_MARKS}]`, 'g')

/** The number of characters before a superscript that decide its form. */
const CONTEXT = 16

/** Replaces the marks with superscript and subscript characters, or with `^` and `_`. */
export function resolveScripts(words: string): string {
  if (!words.includes(END)) return words
  const written = words.replace(SCRIPTS, (_, mark, script, offset, whole) => {
    const before = whole.slice(Math.max(0, offset - CONTEXT), offset).replace(MARKS, '')
    return mark === RAISED ? writeRaised(script, before) : writeLowered(script, before)
  })
  return written.replace(MARKS, '')
}

/** The characters that have superscript and subscript forms, followed by those forms. */
const PLAIN = '0123456789+-=()'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'

/**
 * Text before a note number: a word or punctuation. Units and variables, which take exponents, are
 * short.
 */
const NOTED_WORDS = new RegExp(
  `(?:\\p{L}\\p{M}*){4}$|[${UNSPACED_SCRIPTS}]{2}$|[.,;:!?…'"’”»)\\]。、，！？」』]$`,
  'u',
)

/** Writes an exponent after a number or a unit, or a note number after a word. */
function writeRaised(words: string, before: string): string {
  if (/^\d{1,3}(?:[,–-]\d{1,3})*$/.test(words) && NOTED_WORDS.test(before)) return `[${words}]`
  return inForms(words, SUPERSCRIPTS) ?? withSign('^', words, before)
}

/** Writes a subscript. Subscript numbers stay plain, as in CO2, unless they follow a digit. */
function writeLowered(words: string, before: string): string {
  const forms = meetsDigit(words, before) ? inForms(words, SUBSCRIPTS) : undefined
  return forms ?? withSign('_', words, before)
}

/** An expression such as `n+1`, unlike the letters of an ordinal or the sign of an ion. */
const EXPRESSION = /^(?!.*\p{L}{2})(?=.*[\p{L}\p{Nd}])(?=.*[+\-−=×·/])[\p{L}\p{Nd}+\-−=×·/() ]+$/u

/** Writes a sign before the text if the text would otherwise continue a number or a variable. */
function withSign(sign: '^' | '_', words: string, before: string): string {
  if (meetsDigit(words, before)) return sign + words
  return EXPRESSION.test(words) && /[\p{L}\p{Nd})]$/u.test(before) ? `${sign}(${words})` : words
}

function meetsDigit(words: string, before: string): boolean {
  return /^\p{Nd}/u.test(words) && /\p{Nd}$/u.test(before)
}

/** Replaces text with its superscript or subscript forms, if all characters have one. */
function inForms(words: string, forms: string): string | undefined {
  const plain = words.replaceAll('−', '-')
  if (!/^(?=[+\-=()]*\d)[\d+\-=()]+$/.test(plain)) return undefined
  return plain.replace(/./g, (character) => forms.charAt(PLAIN.indexOf(character)))
}

/** Whether a superscript can be written with superscript characters, without loss. */
export function hasRaisedForms(words: string): boolean {
  return inForms(words, SUPERSCRIPTS) !== undefined
}
