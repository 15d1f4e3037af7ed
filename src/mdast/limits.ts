/** How many marks of nesting one line may begin with. */
const MAX_MARKS = 60

/** How many delimiters one paragraph may have: to pair them costs the square of their number. */
const MAX_DELIMITERS = 2000

/** What nests a line in a quote, a list or a directive. A row of hyphens is a rule. */
const MARK = /(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t\r]|$)|:{3,})[ \t]*/y

/** What begins code between fences that nothing is around, and ends it. */
const FENCE = /^(`{3,})[^`]*$|^(~{3,})/

/** Code, while nobody knows whether it ends as such. */
interface Code {
  fence: string
  /** How many delimiters the paragraph had before. */
  before: number
  /** Where there are too many, if it is none. */
  excess: number | undefined
}

/** What to say of a text that {@link findExcess} finds something in. */
export const EXCESS =
  'There are more marks here than anybody writes. Remove some, or divide the paragraph.'

/**
 * Where a text would take its parser too long, if anywhere: marks and delimiters are counted before
 * anything is parsed, but for those in code.
 *
 * @returns The offset, or `undefined` if all is well.
 */
export function findExcess(source: string): number | undefined {
  let offset = 0
  let delimiters = 0
  let code: Code | undefined
  for (const line of source.split('\n')) {
    // HTML, in which a fence is none, ends at an empty line or behind a `>`.
    if (code && (line.trim() === '' || line.includes('>'))) {
      if (code.excess !== undefined) return code.excess
      code = undefined
    }
    if (line.trim() === '') delimiters = 0
    if (code && isEnd(line, code.fence)) {
      delimiters = code.before
      code = undefined
    } else {
      code ??= codeAt(line, delimiters)
      delimiters += countDelimiters(line)
      if (delimiters > MAX_DELIMITERS || countMarks(line) > MAX_MARKS) {
        if (!code) return offset
        code.excess ??= offset
      }
    }
    offset += line.length + 1
  }
  return code?.excess
}

function codeAt(line: string, before: number): Code | undefined {
  const [, backticks, tildes] = FENCE.exec(line) ?? []
  const fence = backticks ?? tildes
  return fence === undefined ? undefined : { fence, before, excess: undefined }
}

function isEnd(line: string, fence: string): boolean {
  return (
    line.startsWith(fence) && line.trimEnd() === (fence[0] as string).repeat(line.trimEnd().length)
  )
}

function countMarks(line: string): number {
  MARK.lastIndex = line.length - line.trimStart().length
  let count = 0
  while (MARK.test(line)) count += 1
  return count
}

function countDelimiters(line: string): number {
  let count = 0
  for (const character of line) if ('*_[]`~:!<'.includes(character)) count += 1
  return count
}
