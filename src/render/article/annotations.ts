import type { Correction, Provenance } from '../../schema/annotations.js'
import type { Article } from '../../schema/article.js'
import { visitLimited } from '../walk.js'

/** Notes to the reader: corrections, and disclosures of how a part was made. */
export interface NoteList {
  corrections: Correction[]
  provenance: Provenance[]
}

type Note = Correction | Provenance

const NONE: NoteList = { corrections: [], provenance: [] }

/** The notes of one article while it is rendered. None is left out. */
export interface Notes {
  /** Those for the top of the article. */
  atTop(): NoteList
  /**
   * Those about a node in a part of the article. A disclosure about several parts in a row comes
   * after the last of them.
   *
   * @param next The part that follows, if one does.
   */
  after(part: object, next?: object): NoteList
  /** Those that were not shown before. */
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

  /** The notes about the nodes in a part. */
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
