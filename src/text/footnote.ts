import type { FootnoteDefinition, FootnoteReference } from '../schema/nodes.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { hang } from './layout/lines.js'
import type { State, TextHandler } from './state.js'
import { titled } from './title.js'

/** Renders the number of a note in brackets. Speech has no numbers. */
const footnoteReference: TextHandler<FootnoteReference> = (state, node) => {
  const note = state.footnotes.refer(node)
  // Only an unchecked article refers to a note that it doesn't have.
  return numberMark(state, note?.number ?? node.label ?? node.identifier)
}

/** A note is listed with the others; where it stands, nothing is rendered. */
const footnoteDefinition: TextHandler<FootnoteDefinition> = (state, node) => {
  state.footnotes.meet(node)
  return ''
}

/** Renders the notes of the article, or of a live entry without a title. */
export function renderFootnotes(state: State, width: number): string {
  const notes: string[] = []
  for (const { number, definition } of state.footnotes.list()) {
    const mark = numberMark(state, number)
    const marker = mark === '' ? '' : `${mark} `
    const text = renderBlocks(state, definition.children, width - marker.length)
    notes.push(hang(state, text, marker))
  }
  if (notes.length === 0) return ''
  const isArticle = state.footnotes.entry === undefined
  const title = isArticle ? titled(state, state.labels.notes.title, 2, width) : ''
  const isTight = state.marks.open !== '' && !notes.some((note) => note.includes('\n\n'))
  return joinBlocks([title, notes.join(isTight ? '\n' : '\n\n')])
}

function numberMark({ marks }: State, number: number | string): string {
  return marks.open === '' ? '' : `${marks.open}${number}${marks.close}`
}

export const footnoteHandlers = { footnoteReference, footnoteDefinition }
