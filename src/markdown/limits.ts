import { linesOf, splitBlocks } from './split-blocks.js'

/** How many containers a line may be in. */
const MAX_CONTAINERS = 60

/** How deep container directives may be nested: the parser reads the innermost once per level. */
const MAX_DIRECTIVES = 20

/** How many delimiters a paragraph may have: to pair them costs the square of their number. */
const MAX_DELIMITERS = 2000

/** The most work that a text may cost: lines that open or close something, times lines around them. */
const MAX_WORK = 4_000_000

/** What puts a line in a quote, a list or a directive. A row of hyphens is a rule. */
const MARK = /(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)|:{3,})[ \t]*/y

const SETEXT_UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/
const DIRECTIVE = /^[ \t]*:{3,}/
const DELIMITERS = /[*_[\]`~:!<]/g

/** A fence that begins code outside of any container. */
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/

/** The message for a text in which {@link findExcess} finds something. */
export const EXCESS =
  'This text would take too long to parse: it is nested too deeply, or a block has too many marks. Remove some, or divide the block with blank lines.'

/**
 * The offset of the line at which a text becomes too costly to parse; `undefined` if it never does.
 *
 * @param text A text with unified line endings.
 */
export function findExcess(text: string): number | undefined {
  const starts = splitBlocks(text)
  let spent = 0
  for (const [index, start] of starts.entries()) {
    const result = measure(text.slice(start, starts[index + 1]), MAX_WORK - spent)
    if (result.excess !== undefined) return start + result.excess
    spent += result.work
  }
  return undefined
}

/** The work that a piece costs, and the offset of the line at which it costs more than allowed. */
function measure(piece: string, allowed: number): { work: number; excess: number | undefined } {
  // The columns of the list items that a line may be in, and the colons of the directives.
  const columns: number[] = []
  const directives: number[] = []
  let delimiters = 0
  let lines = 0
  let costly = 0
  let isInContainer = false
  let work = 0
  const code = codeIn(piece)
  for (const { line, start } of linesOf(piece)) {
    lines += 1
    const isCode = code !== undefined && start >= code.start && start <= code.end
    if (isCode) continue
    const isBlank = line.trim() === ''
    const { count, lists } = marksOf(line)
    if (!isBlank) {
      const indent = line.length - line.trimStart().length
      while (columns.length > 0 && indent < (columns.at(-1) as number)) columns.pop()
      for (const column of lists) {
        while (columns.length > 0 && column <= (columns.at(-1) as number)) columns.pop()
        columns.push(column)
      }
    }
    nestDirectives(directives, line)
    isInContainer ||= count > 0
    lines += count + columns.length
    if (isInContainer || SETEXT_UNDERLINE.test(line)) costly += 1
    delimiters = isBlank ? 0 : delimiters + (line.match(DELIMITERS)?.length ?? 0)
    work = costly * lines
    const isExcess =
      delimiters > MAX_DELIMITERS ||
      count > MAX_CONTAINERS ||
      columns.length > MAX_CONTAINERS ||
      directives.length > MAX_DIRECTIVES ||
      work > allowed
    if (isExcess) return { work, excess: start }
  }
  return { work, excess: undefined }
}

/** The part of a piece that is code outside of any container, if a piece has one. */
function codeIn(piece: string): { start: number; end: number } | undefined {
  let fence: string | undefined
  let from = 0
  for (const { line, start } of linesOf(piece)) {
    if (fence === undefined) {
      if (line.trim() === '') continue
      // Whether a fence further down begins code depends on what is around it.
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

/** How many containers the marks of a line open or continue, and the columns of its list items. */
function marksOf(line: string): { count: number; lists: number[] } {
  MARK.lastIndex = line.length - line.trimStart().length
  const lists: number[] = []
  let count = 0
  for (let at = MARK.lastIndex; MARK.test(line); at = MARK.lastIndex) {
    count += 1
    if (line[at] !== '>' && line[at] !== ':') lists.push(at)
  }
  return { count, lists }
}

/** A fence of colons opens a directive, or closes the outermost that has no more colons. */
function nestDirectives(directives: number[], line: string): void {
  const text = line.replace(/^[ \t>]+/, '')
  const [colons] = DIRECTIVE.exec(text) ?? []
  if (colons === undefined) return
  if (text.slice(colons.length).trim() !== '') {
    directives.push(colons.length)
    return
  }
  const closed = directives.findIndex((size) => size <= colons.length)
  if (closed !== -1) directives.length = closed
}
