// micromark keeps one list of events for a document and rebuilds it when a container closes, so its
// time grows with the square of the length. If an ordinary text is parsed in pieces, the time grows
// in proportion to its length. `limits.ts` bounds the work in each piece.

const BLANK = /^[ \t]*$/
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s
const HTML = /^ {0,3}<(?:[!?/]|[A-Za-z][\w-]*(?:[\s/>]|$))/
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/
const FOOTNOTE = /^\[\^(?:\\[\][\\]|[^\][\s\\]|\\(?![\][\\])){1,999}\]:/
const ATTRIBUTE = String.raw`(?:[#.][\w-]+|[A-Za-z_][\w.-]*(?:="[^"]*"|='[^']*'|=[\w./-]+)?)`
const ATTRIBUTES = String.raw`\{(?:${ATTRIBUTE}(?:[ \t]+${ATTRIBUTE})*)?[ \t]*\}`
const DIRECTIVE = new RegExp(
  String.raw`^(:{3,})[A-Za-z][A-Za-z0-9]*(?:\[(?:[^\\[\]]|\\.)*\])?(?:${ATTRIBUTES})?[ \t]*$`,
)
const MAYBE_DIRECTIVE = /^ {0,3}:{3,}[^:\s]/
const DIRECTIVE_END = /^ {0,3}(:{3,})[ \t]*$/

/** The open construct at the top level of a line. */
interface Open {
  /** The fence of code, or the colons of a directive. */
  marker: string | undefined
  isInList: boolean
  /** Whether only the parser can find the end of the block, so that the rest is not split. */
  isOpaque: boolean
}

/**
 * The offsets at which a text can be split so that its pieces parse as the whole does: before an
 * unindented line behind a blank one, outside of code, directives and lists, and before each footnote.
 * The first is 0.
 *
 * @param text A text with unified line endings.
 */
export function splitBlocks(text: string): number[] {
  const starts = [0]
  const open: Open = { marker: undefined, isInList: false, isOpaque: false }
  let isBehindBlank = false
  for (const { line, start } of linesOf(text)) {
    if (open.isOpaque) break
    if (open.marker !== undefined) {
      if (isEnd(line, open.marker)) open.marker = undefined
      isBehindBlank = false
      continue
    }
    if (BLANK.test(line)) {
      isBehindBlank = true
      continue
    }
    const isIndented = /^[ \t\ufeff]/.test(line)
    const isItem = LIST_ITEM.test(line)
    const isNote = FOOTNOTE.test(line)
    if ((isBehindBlank || isNote) && !isIndented) {
      if (!isItem) open.isInList = false
      if (!open.isInList && start > 0) starts.push(start)
    }
    isBehindBlank = false
    if (isItem) open.isInList = true
    else openBlock(open, line, isIndented)
  }
  return starts
}

function openBlock(open: Open, line: string, isIndented: boolean): void {
  const isHtml = HTML.test(line)
  const [, backticks, tildes] = FENCE.exec(line) ?? []
  const fence = backticks ?? tildes
  const [, colons] = DIRECTIVE.exec(line) ?? []
  const isStart = isHtml || fence !== undefined || MAYBE_DIRECTIVE.test(line)
  if (!isStart) return
  // Whether an indented line belongs to the list depends on the width of the list markers.
  if (isHtml || (open.isInList && isIndented) || !(fence ?? colons)) open.isOpaque = true
  open.marker = fence ?? colons
  open.isInList = false
}

function isEnd(line: string, marker: string): boolean {
  const character = marker[0] as string
  const [, found = ''] =
    (character === ':' ? DIRECTIVE_END : /^ {0,3}(`{3,}|~{3,})[ \t]*$/).exec(line) ?? []
  return found[0] === character && found.length >= marker.length
}

/** The lines of a text with their offsets. */
export function* linesOf(text: string): Generator<{ line: string; start: number }> {
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    yield { line: text.slice(start, end).replace(/\r$/, ''), start }
    start = end + 1
  }
}
