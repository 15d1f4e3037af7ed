// Bounds the time that a parser takes, before it runs. Takes a text with unified line endings and
// returns an offset. Parsing time grows with the length of the text times the containers around
// each line, with three exceptions: lazy lines, setext underlines and the ends of nested quotes,
// for each of which micromark searches the whole block. Must only import the splitting into pieces.

import { linesOf, splitBlocks } from './split-blocks.js'

/** The maximum number of containers around a line. */
const MAX_CONTAINERS = 60

/** The maximum nesting of container directives: the parser reads the innermost once per level. */
const MAX_DIRECTIVES = 20

/**
 * The maximum number of delimiters in a paragraph: the time to pair them grows with the square of
 * their number.
 */
const MAX_DELIMITERS = 2000

/** The maximum amount of searching in a piece: its lines times those that start a search. */
const MAX_WORK = 1_000_000

/**
 * The marker that puts a line in a quote, a list, a directive or a footnote. A row of hyphens is a
 * thematic break.
 */
const MARK = /(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)|:{3,}|\[\^[^\][\s]{1,999}\]:)[ \t]*/y

const SETEXT_UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/
const DIRECTIVE = /^[ \t]*:{3,}/
const DELIMITERS = /[*_[\]`~:!<]/g

/** A fence that begins code outside any container. */
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/

/** The message for a text with excess that {@link findExcess} finds. */
export const EXCESS =
  'This text would take too long to parse: it is nested too deeply, or a block has too many delimiters, lazy lines or underlined headings. Remove some, or split the block with blank lines.'

/**
 * Finds the line at which a text becomes too costly to parse. Each piece has its own limits, so
 * parsing time grows in proportion to the length of the text.
 *
 * @param text A text with unified line endings.
 * @returns The offset of the line, or `undefined` if the text is within the limits.
 */
export function findExcess(text: string): number | undefined {
  const starts = splitBlocks(text)
  for (const [index, start] of starts.entries()) {
    const excess = findExcessIn(text.slice(start, starts[index + 1]))
    if (excess !== undefined) return start + excess
  }
  return undefined
}

/** The open constructs at the end of a line. */
interface Open {
  /** The list items and footnotes that a line may be in. */
  items: Item[]
  /** The numbers of colons of the open directives. */
  directives: number[]
  quotes: number
  /** Whether the next line may be a lazy continuation. */
  isParagraph: boolean
}

interface Item {
  /** The column of the marker. */
  column: number
  /** The column of the content. A line that starts before it is outside the item, or lazy. */
  content: number
  /** The last character of the marker. */
  marker: string
}

function findExcessIn(piece: string): number | undefined {
  const open: Open = { items: [], directives: [], quotes: 0, isParagraph: false }
  let delimiters = 0
  let lines = 0
  let searches = 0
  const code = codeIn(piece)
  for (const { line, start } of linesOf(piece)) {
    lines += 1
    const isCode = code !== undefined && start >= code.start && start <= code.end
    if (isCode) continue
    const containers = openContainers(open, expandTabs(line))
    lines += containers.count + open.items.length
    if (containers.isSearch || SETEXT_UNDERLINE.test(line)) searches += 1 + open.directives.length
    delimiters = line.trim() === '' ? 0 : delimiters + (line.match(DELIMITERS)?.length ?? 0)
    const isExcess =
      delimiters > MAX_DELIMITERS ||
      containers.count > MAX_CONTAINERS ||
      open.items.length > MAX_CONTAINERS ||
      open.directives.length > MAX_DIRECTIVES ||
      searches * lines > MAX_WORK
    if (isExcess) return start
  }
  return undefined
}

/**
 * Updates the open constructs. Returns the number of markers of a line, and whether the parser
 * searches because of it.
 */
function openContainers(open: Open, line: string): { count: number; isSearch: boolean } {
  const { count, quotes, items } = marksOf(line)
  const column = line.search(/[^ >]/)
  const [first] = items
  const last = open.items.at(-1)
  const isClosing = nestDirectives(open.directives, line)
  // Only the parser can determine whether there is a paragraph to continue.
  const isContinued = quotes >= open.quotes && column >= (last?.content ?? 0)
  const isSibling =
    first !== undefined &&
    quotes >= open.quotes &&
    open.items.some((item) => item.column === first.column && item.marker === first.marker)
  const isLazy = open.isParagraph && column !== -1 && !isContinued && !isSibling && !isClosing
  const isSearch = isLazy || (quotes > 0 && quotes < open.quotes)
  open.isParagraph = column !== -1
  // A lazy line keeps the quotes of the previous line open.
  if (!isLazy) open.quotes = quotes
  if (column === -1) return { count, isSearch }
  while (open.items.length > 0 && column < (open.items.at(-1) as Item).column) open.items.pop()
  for (const item of items) {
    while (open.items.length > 0 && item.column <= (open.items.at(-1) as Item).column)
      open.items.pop()
    open.items.push(item)
  }
  return { count, isSearch }
}

/** Returns the part of a piece that is code outside any container, if there is one. */
function codeIn(piece: string): { start: number; end: number } | undefined {
  let fence: string | undefined
  let from = 0
  for (const { line, start } of linesOf(piece)) {
    if (fence === undefined) {
      if (line.trim() === '') continue
      // Whether a later fence begins code depends on the containers around it.
      const [, backticks, tildes] = FENCE.exec(line) ?? []
      fence = backticks ?? tildes
      if (fence === undefined) return undefined
      from = start
    } else if (line.startsWith(fence) && line.trimEnd() === repeated(fence, line)) {
      return { start: from, end: start }
    }
  }
  return undefined
}

function repeated(fence: string, line: string): string {
  return (fence[0] as string).repeat(line.trimEnd().length)
}

/** Parses the markers at the start of a line: their number, the quotes and the list items. */
function marksOf(line: string): { count: number; quotes: number; items: Item[] } {
  MARK.lastIndex = line.length - line.trimStart().length
  const items: Item[] = []
  let count = 0
  let quotes = 0
  for (let at = MARK.lastIndex; MARK.test(line); at = MARK.lastIndex) {
    count += 1
    const mark = line.slice(at, MARK.lastIndex)
    if (mark.startsWith('>')) quotes += 1
    else if (!mark.startsWith(':')) items.push(itemOf(mark, at))
  }
  return { count, quotes, items }
}

function itemOf(mark: string, column: number): Item {
  // All lines of a footnote have one indentation, however long its name is.
  if (mark.startsWith('[')) return { column, content: column + 4, marker: '^' }
  const { length } = mark.trimEnd()
  const blanks = mark.length - length
  // More spaces begin indented code.
  const content = column + length + (blanks > 4 ? 1 : Math.max(1, blanks))
  return { column, content, marker: mark[length - 1] as string }
}

/** Replaces tabs by spaces up to the tab stops. */
function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  let expanded = ''
  for (const part of line.split('\t')) {
    expanded += part
    expanded += ' '.repeat(4 - (expanded.length % 4))
  }
  return expanded
}

/**
 * Updates the open directives: a fence of colons opens one, or closes the outermost one with no
 * more colons than itself. Returns whether it closes one.
 */
function nestDirectives(directives: number[], line: string): boolean {
  const text = line.replace(/^[ \t>]+/, '')
  const [colons] = DIRECTIVE.exec(text) ?? []
  if (colons === undefined) return false
  if (text.slice(colons.length).trim() !== '') {
    directives.push(colons.length)
    return false
  }
  const closed = directives.findIndex((size) => size <= colons.length)
  if (closed !== -1) directives.length = closed
  return closed !== -1
}
