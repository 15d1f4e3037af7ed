// The form of superscripts, subscripts and link numbers depends on the surrounding text, which a
// handler does not see. So handlers mark them with control characters, which clean text never
// contains, and the marks are resolved once the line is complete.

import { UNSPACED_SCRIPTS } from './layout/line-break.js'

const RAISED = '\u0001'
const LOWERED = '\u0002'
const END = '\u0003'
const LINK = '\u0004'
const NOTE = '\u0005'
const NOTE_END = '\u0006'

/** Marks text as superscript, such as an exponent or a note number. */
export function raised(words: string): string {
  return RAISED + words + END
}

/** Marks text as subscript, such as an index. */
export function lowered(words: string): string {
  return LOWERED + words + END
}

/** Marks text as linked, with the note for its URL. A space at the end moves after the note. */
export function linked(words: string, note: string): string {
  const own = words.trimEnd()
  return LINK + own + NOTE + note + NOTE_END + words.slice(own.length)
}

/** Resolves all marks. */
export function resolveMarks(words: string): string {
  const linked = words.includes(NOTE_END) ? placeNotes(words) : words
  return linked.includes(END) ? writeScripts(linked) : linked
}

const NOTED = new RegExp(`${NOTE}([^${NOTE_END}]*)${NOTE_END}`)

const STARTS_LINK = new RegExp(`^\\s*${LINK}`)

/** The rest of a word that begins with a link. Scripts without spaces between words have none. */
const REST_OF_WORD = new RegExp(
  `^(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}${LINK}${RAISED}${LOWERED}${END}]|(?<!^)['’-](?=\\p{L}))+`,
  'u',
)

const ENDS_IN_LETTER = new RegExp(`(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}]$`, 'u')

/** Moves each note after its whole word. Adjacent links to the same URL share a note. */
function placeNotes(words: string): string {
  // Text and notes alternate.
  const parts = words.split(NOTED)
  let text = parts[0] ?? ''
  let notes = ''
  for (let index = 1; index < parts.length; index += 2) {
    const note = parts[index] as string
    const next = parts[index + 1] as string
    const isRepeated = STARTS_LINK.test(next) && parts[index + 2] === note
    if (!isRepeated && !notes.endsWith(note)) notes += note
    const rest = ENDS_IN_LETTER.test(text) ? (REST_OF_WORD.exec(next)?.[0] ?? '') : ''
    text += rest
    if (rest !== next || index + 2 >= parts.length) {
      text += notes
      notes = ''
    }
    text += next.slice(rest.length)
  }
  return text.replaceAll(LINK, '')
}

const SCRIPTS = new RegExp(`([${RAISED}${LOWERED}])([^${RAISED}${LOWERED}${END}]*)${END}`, 'g')

const CONTROLS = new RegExp(`[${RAISED}-${NOTE_END}]`, 'g')

/** The number of characters before a superscript that decide its form. */
const CONTEXT = 16

function writeScripts(words: string): string {
  const written = words.replace(SCRIPTS, (_, mark, script, offset, whole) => {
    const before = whole.slice(Math.max(0, offset - CONTEXT), offset).replace(CONTROLS, '')
    return mark === RAISED ? writeRaised(script, before) : writeLowered(script, before)
  })
  return written.replace(CONTROLS, '')
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
  return inForms(words, SUPERSCRIPTS) ?? (meetsDigit(words, before) ? `^${words}` : words)
}

/** Writes a subscript. Subscript numbers stay plain, as in CO2, unless they follow a digit. */
function writeLowered(words: string, before: string): string {
  if (!meetsDigit(words, before)) return words
  return inForms(words, SUBSCRIPTS) ?? `_${words}`
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
