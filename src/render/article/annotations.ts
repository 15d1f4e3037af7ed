import type { Correction, Provenance } from '../../schema/annotations.js'
import type { Article } from '../../schema/article.js'
import { visitLimited } from '../walk.js'

/** Notes to the reader: corrections and AI disclosures. */
export interface NoteList {
  corrections: Correction[]
  provenance: Provenance[]
}

type Note = Correction | Provenance

const NONE: NoteList = { corrections: [], provenance: [] }

/** The notes of an article during rendering. Each is rendered exactly once. */
export interface Notes {
  /** Returns the notes for the top of the article. */
  atTop(): NoteList
  /**
   * Returns the notes about the nodes in a part of the article. A disclosure about several adjacent
   * parts comes after the last of them.
   *
   * @param next The next part, if there is one.
   */
  after(part: object, next?: object): NoteList
  /** Returns the notes that have not been rendered yet. */
  atBottom(): NoteList
}

export function createNotes({ corrections = [], provenance = [] }: Article): Notes {
  const top = corrections.filter(({ placement }) => placement === 'top')
  const inline = corrections.filter(({ placement }) => placement === 'inline')
  const disclosures = provenance.filter(({ note }) => note !== undefined)
  const byTarget = new Map<unknown, Note[]>()
  for (const note of inline) addNote(byTarget, note.target, note)
  for (const note of disclosures) for (const id of note.target ?? []) addNote(byTarget, id, note)
  byTarget.delete(undefined)
  const order = new Map([...inline, ...disclosures].map((note, index) => [note as Note, index]))
  const notesIn = new Map<object, Set<Note>>()
  const shown = new Set<Note>(top)

  /** Returns the notes about the nodes in a part. */
  function notesAbout(part: object): Set<Note> {
    const known = notesIn.get(part)
    if (known) return known
    const found = new Set<Note>()
    visitLimited(part, ({ id }) => {
      for (const note of byTarget.get(id) ?? []) found.add(note)
    })
    notesIn.set(part, found)
    return found
  }

  return {
    atTop: () => ({ corrections: top, provenance: [] }),
    after(part, next) {
      if (byTarget.size === 0) return NONE
      const here = [...notesAbout(part)].sort((a, b) => positionOf(a) - positionOf(b))
      if (here.length === 0) return NONE
      const later = next && notesAbout(next)
      const found = {
        corrections: here.filter(isCorrection).filter((note) => !shown.has(note)),
        provenance: here.filter(isProvenance).filter((note) => !later?.has(note)),
      }
      for (const note of [...found.corrections, ...found.provenance]) shown.add(note)
      return found
    },
    atBottom: () => ({
      corrections: corrections.filter((note) => !shown.has(note)),
      provenance: disclosures.filter((note) => !shown.has(note)),
    }),
  }

  function positionOf(note: Note): number {
    return order.get(note) ?? 0
  }
}

function addNote(byTarget: Map<unknown, Note[]>, id: unknown, note: Note): void {
  const known = byTarget.get(id)
  if (known) known.push(note)
  else byTarget.set(id, [note])
}

function isProvenance(note: Note): note is Provenance {
  return 'digitalSourceType' in note
}

function isCorrection(note: Note): note is Correction {
  return !isProvenance(note)
}
