// The place of a link's number depends on the surrounding text, which a handler does not see. So
// handlers mark links with control characters, which clean text never contains, and the marks are
// resolved once the line is complete, with those of superscripts and subscripts.

import { resolveScripts, SCRIPT_MARKS } from '../render/format/scripts.js'
import { UNSPACED_SCRIPTS } from '../render/format/unspaced-scripts.js'

const LINK = '\u0004'
const NOTE = '\u0005'
const NOTE_END = '\u0006'

/** Marks text as linked, with the note for its URL. A space at the end moves after the note. */
export function linked(words: string, note: string): string {
  const own = words.trimEnd()
  return LINK + own + NOTE + note + NOTE_END + words.slice(own.length)
}

/** Resolves all marks. */
export function resolveMarks(words: string): string {
  return resolveScripts(words.includes(NOTE_END) ? placeNotes(words) : words)
}

const NOTED = new RegExp(`${NOTE}([^${NOTE_END}]*)${NOTE_END}`)

const STARTS_LINK = new RegExp(`^\\s*${LINK}`)

/** The rest of a word that begins with a link. Scripts without spaces between words have none. */
const REST_OF_WORD = new RegExp(
  `^(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}${LINK}${SCRIPT_MARKS}]|(?<!^)['’-](?=\\p{L}))+`,
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
