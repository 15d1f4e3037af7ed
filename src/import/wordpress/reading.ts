import { createLines } from '../html/dom.js'
import type { Session } from '../html/session.js'
import type { State } from '../html/state.js'
import type { SourcePosition } from '../types.js'
import type { WordPressContent } from './content.js'
import { type Footnotes, findFootnotes } from './footnotes.js'
import type { WordPressImportOptions } from './options.js'

/** The state of reading content. */
export interface Reading {
  content: WordPressContent
  state: State
  options: WordPressImportOptions
  /** The names of the blocks around what is read. */
  blocks: string[]
  footnotes: Footnotes
  /** The position in the source of an offset in the prepared markup. */
  placeOf(offset: number, block?: string): SourcePosition
}

/** Begins to read content: positions are those of the source from now on. */
export function createReading(
  content: WordPressContent,
  { state, scanned }: Session,
  options: WordPressImportOptions,
): Reading {
  const positionAt = createLines(content.source)
  const blocks: string[] = []
  function placeOf(offset: number, block = blocks.at(-1)): SourcePosition {
    return { ...positionAt(content.originalOffset(offset)), ...(block !== undefined && { block }) }
  }
  const { positionOf } = state.source
  state.source = {
    ...state.source,
    positionOf(element) {
      const { offset } = positionOf(element) ?? {}
      return offset === undefined ? undefined : placeOf(offset)
    },
  }
  const footnotes = findFootnotes(scanned.body)
  return { content, state, options, blocks, footnotes, placeOf }
}
