import type { Nodes, Root, RootContent } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { splitBlocks } from './split-blocks.js'

type Extension = ReturnType<typeof directive>

/**
 * Parses Markdown with tables, strikethrough, task lists, footnotes and directives: piece by piece, with the result of
 * parsing the whole.
 *
 * @param text A text with unified line endings that `findExcess` accepts.
 * @param minLength Shorter pieces are parsed together with the next ones.
 */
export function parseMarkdown(text: string, minLength = MIN_LENGTH): Root {
  const starts = startsOfPieces(text, minLength)
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1]))
  // A reference may precede its definition, so the names are collected first.
  const names: string[] = []
  const extension = withDefinitions(names)
  for (const piece of pieces) if (piece.includes(']:')) parse(piece, extension)
  const children: RootContent[] = []
  let line = 0
  for (const [index, piece] of pieces.entries()) {
    const root = parse(piece, extension)
    for (const node of root.children) {
      if (index > 0) movePositions(node, line, starts[index] ?? 0)
      children.push(node)
    }
    line += piece.split('\n').length - 1
  }
  return { type: 'root', children }
}

/** A call of the parser takes as long as parsing a few hundred characters. */
const MIN_LENGTH = 1000

function startsOfPieces(text: string, minLength: number): number[] {
  const starts: number[] = []
  for (const start of splitBlocks(text)) {
    if (start >= (starts.at(-1) ?? -minLength) + minLength) starts.push(start)
  }
  return starts
}

/** Parses a text in one piece. */
export function parse(text: string, ...extensions: Extension[]): Root {
  return fromMarkdown(text, {
    extensions: [
      gfmTable(),
      gfmStrikethrough({ singleTilde: false }),
      gfmTaskListItem(),
      gfmFootnote(),
      anyFootnote,
      directive(),
      ...extensions,
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      directiveFromMarkdown(),
    ],
  })
}

/** The names of footnotes: all are taken as known, since a note may be in another piece or field. */
const ANY_NAME = Object.assign([], { includes: () => true, push: () => 0 })

/** An extension that takes `[^name]` as a reference, whether there is such a note or not. */
const anyFootnote: Extension = {
  document: {
    null: {
      name: 'anyFootnote',
      tokenize(_effects, _ok, nok) {
        this.parser.gfmFootnotes = ANY_NAME
        return nok
      },
    },
  },
}

/** An extension that lets the pieces of a text share the names of their definitions. */
export function withDefinitions(names: string[]): Extension {
  return {
    document: {
      null: {
        name: 'sharedDefinitions',
        tokenize(_effects, _ok, nok) {
          this.parser.defined = names
          return nok
        },
      },
    },
  }
}

function movePositions(node: Nodes, lines: number, offset: number): void {
  const { position } = node
  if (position) {
    const [start, end] = [position.start, position.end].map((point) => ({
      line: point.line + lines,
      column: point.column,
      offset: (point.offset ?? 0) + offset,
    }))
    if (start && end) node.position = { start, end }
  }
  if ('children' in node) for (const child of node.children) movePositions(child, lines, offset)
}
