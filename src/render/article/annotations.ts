import type { Correction, Provenance } from '../../schema/annotations.js'
import type { Article } from '../../schema/article.js'
import { visitLimited } from '../walk.js'

/** Words to the reader about the article: what was put right, and how a part came to be. */
export interface NoteList {
  corrections: Correction[]
  provenance: Provenance[]
}

const NONE: NoteList = { corrections: [], provenance: [] }

/** The notes of one article while it is rendered: each has one place, and none is left out. */
export interface Notes {
  /** Those for the top of the article. */
  atTop(): NoteList
  /**
   * Those that name something in a part of the article. Words on how several parts in a row came
   * to be wait for the last of them.
   *
   * @param next The part that follows, if one does.
   */
  after(part: object, next?: object): NoteList
  /** Those that have had no other place. */
  atBottom(): NoteList
}

export function createNotes({ corrections = [], provenance = [] }: Article): Notes {
  /** The ids in each part. */
  const known = new Map<object, Set<unknown>>()
  const told = new Set<Correction | Provenance>()
  const top = corrections.filter(({ placement }) => placement === 'top')
  const inline = corrections.filter(
    ({ placement, target }) => placement === 'inline' && target !== undefined,
  )
  const disclosures = provenance.filter(({ note }) => note !== undefined)
  const placed = disclosures.filter(({ target }) => target?.length)

  function idsOf(part: object): Set<unknown> {
    const ids = known.get(part) ?? idsIn(part)
    known.set(part, ids)
    return ids
  }

  return {
    atTop: () => ({ corrections: top, provenance: [] }),
    after(part, next) {
      if (inline.length + placed.length === 0) return NONE
      const here = idsOf(part)
      const found = {
        corrections: inline.filter((note) => !told.has(note) && here.has(note.target)),
        provenance: placed.filter(({ target = [] }) => {
          const names = (ids: Set<unknown>) => target.some((id) => ids.has(id))
          return names(here) && !(next && names(idsOf(next)))
        }),
      }
      for (const note of [...found.corrections, ...found.provenance]) told.add(note)
      return found
    },
    atBottom: () => ({
      corrections: corrections.filter((note) => !top.includes(note) && !told.has(note)),
      provenance: disclosures.filter((note) => !told.has(note)),
    }),
  }
}

function idsIn(part: object): Set<unknown> {
  const ids = new Set<unknown>()
  visitLimited(part, ({ id }) => ids.add(id))
  return ids
}
