// How raised words, lowered words and the numbers of links are written depends on the words around
// them, which a handler doesn't see. So they are marked by controls, which no clean text has, and
// written where the whole line is known.

import { UNSPACED_SCRIPTS } from './layout/line-break.js'

const RAISED = '\u0001'
const LOWERED = '\u0002'
const END = '\u0003'
const LINK = '\u0004'
const NOTE = '\u0005'
const NOTE_END = '\u0006'

/** Marks words as raised, such as an exponent or the number of a note. */
export function raised(words: string): string {
  return RAISED + words + END
}

/** Marks words as lowered, such as an index. */
export function lowered(words: string): string {
  return LOWERED + words + END
}

/** Marks words as linked; the note says where to. A blank at their end stands behind the note. */
export function linked(words: string, note: string): string {
  const own = words.trimEnd()
  return LINK + own + NOTE + note + NOTE_END + words.slice(own.length)
}

/** Writes what is marked. */
export function resolveMarks(words: string): string {
  const linked = words.includes(NOTE_END) ? placeNotes(words) : words
  return linked.includes(END) ? writeScripts(linked) : linked
}

const NOTED = new RegExp(`${NOTE}([^${NOTE_END}]*)${NOTE_END}`)

const STARTS_LINK = new RegExp(`^\\s*${LINK}`)

/** The rest of a word whose beginning is a link; in scripts without spaces a word has no rest. */
const REST_OF_WORD = new RegExp(
  `^(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}${LINK}${RAISED}${LOWERED}${END}]|(?<!^)['’-](?=\\p{L}))+`,
  'u',
)

const ENDS_IN_LETTER = new RegExp(`(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}]$`, 'u')

/** Writes each note behind the word that it belongs to, and that of adjacent links only once. */
function placeNotes(words: string): string {
  // Words and notes take turns.
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

/** How many characters before raised words tell what they are. */
const CONTEXT = 16

function writeScripts(words: string): string {
  const written = words.replace(SCRIPTS, (_, mark, script, offset, whole) => {
    const before = whole.slice(Math.max(0, offset - CONTEXT), offset).replace(CONTROLS, '')
    return mark === RAISED ? writeRaised(script, before) : writeLowered(script, before)
  })
  return written.replace(CONTROLS, '')
}

/** The characters that have a raised or a lowered form, and those forms. */
const PLAIN = '0123456789+-=()'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'

/** Words or a mark behind which a raised number is that of a note: a unit or a variable is short. */
const NOTED_WORDS = new RegExp(
  `(?:\\p{L}\\p{M}*){4}$|[${UNSPACED_SCRIPTS}]{2}$|[.,;:!?…'"’”»)\\]。、，！？」』]$`,
  'u',
)

/** A power where a number is raised behind one or behind a unit, or the number of a note. */
function writeRaised(words: string, before: string): string {
  if (/^\d{1,3}(?:[,–-]\d{1,3})*$/.test(words) && NOTED_WORDS.test(before)) return `[${words}]`
  return inForms(words, SUPERSCRIPTS) ?? (meetsDigit(words, before) ? `^${words}` : words)
}

/** Lowered numbers stay as they are, as in CO2, but behind another number. */
function writeLowered(words: string, before: string): string {
  if (!meetsDigit(words, before)) return words
  return inForms(words, SUBSCRIPTS) ?? `_${words}`
}

function meetsDigit(words: string, before: string): boolean {
  return /^\p{Nd}/u.test(words) && /\p{Nd}$/u.test(before)
}

/** The words in raised or lowered forms, if all of them have one. */
function inForms(words: string, forms: string): string | undefined {
  const plain = words.replaceAll('−', '-')
  if (!/^[\d+\-=()]*\d[\d+\-=()]*$/.test(plain)) return undefined
  return plain.replace(/./g, (character) => forms.charAt(PLAIN.indexOf(character)))
}

/** Whether raised words are written in forms that say the same as the markup does. */
export function hasRaisedForms(words: string): boolean {
  return inForms(words, SUPERSCRIPTS) !== undefined
}
