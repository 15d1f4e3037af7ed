/** U+2066 to U+2068 open an isolate, and U+2069 closes the last one. */
const ISOLATES = /[\u2066-\u2069]/g

const ISOLATE = /[\u2066-\u2069]/

const CLOSE = '\u2069'

/**
 * The maximum number of open isolates. Deeper ones have no effect.
 *
 * @see https://www.unicode.org/reports/tr9/#BD2
 */
const MAX_DEPTH = 125

/** The open isolates at a position of a text. */
interface OpenIsolates {
  controls: string[]
  /** The number of open isolates beyond the limit. */
  tooDeep: number
}

/** Closes each isolate. Removes controls that close none or are nested too deeply. */
export function balanceIsolates(text: string): string {
  if (!ISOLATE.test(text)) return text
  const open = { controls: [], tooDeep: 0 }
  return withoutIdle(text, open) + CLOSE.repeat(open.controls.length)
}

/**
 * Balances each line of a balanced text: isolates that are open at the end of a line are closed
 * there and reopened on the next. A terminal treats each line as a paragraph.
 *
 * @see https://www.unicode.org/reports/tr9/#P1
 */
export function balanceEachLine(lines: readonly string[]): string[] {
  const open: OpenIsolates = { controls: [], tooDeep: 0 }
  return lines.map((line) => {
    const before = open.controls.join('')
    return before + withoutIdle(line, open) + CLOSE.repeat(open.controls.length)
  })
}

/** Removes controls without effect, and updates the open isolates. */
function withoutIdle(text: string, open: OpenIsolates): string {
  return text.replace(ISOLATES, (control) => {
    if (control !== CLOSE) {
      if (open.controls.length < MAX_DEPTH) return push(open.controls, control)
      open.tooDeep += 1
      return ''
    }
    if (open.tooDeep > 0) {
      open.tooDeep -= 1
      return ''
    }
    return open.controls.pop() === undefined ? '' : control
  })
}

function push(list: string[], control: string): string {
  list.push(control)
  return control
}

const RTL = '\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}'

const RTL_LETTER = `(?=[${RTL}])\\p{L}`
const LTR_LETTER = `(?![${RTL}])\\p{L}`
const ISOLATED = '[\\u2066-\\u2068][^\\u2069]*\\u2069'

const ANY_URL = '(?<![A-Za-z\\d+.-])[A-Za-z][A-Za-z\\d+.-]*://[!-~]+'

/** An isolate, or a run in the other direction including a number after it, as in Windows 11. */
const RUNS = {
  ltr: runsOf(RTL_LETTER, LTR_LETTER),
  rtl: new RegExp(`${ANY_URL}|${runsOf(LTR_LETTER, RTL_LETTER).source}`, 'gu'),
}

function runsOf(letter: string, other: string): RegExp {
  const inside = `(?!${other}|[\\u2066-\\u2069]).`
  return new RegExp(`${ISOLATED}|${letter}(?:(?:${inside})*(?:${letter}|\\p{Nd}%?))?`, 'gu')
}

/**
 * Isolates runs in the other direction with U+2068 and U+2069, so that they do not reorder the text
 * around them.
 *
 * @param line One line, or an unwrapped paragraph.
 * @param direction The direction of the line.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 *
 * @example
 * isolateRuns('قال John Smith', 'rtl') // 'قال \u2068John Smith\u2069'
 */
export function isolateRuns(line: string, direction: 'ltr' | 'rtl'): string {
  return line.replace(RUNS[direction], (run) =>
    /^[\u2066-\u2068]/.test(run) ? run : `\u2068${run}${CLOSE}`,
  )
}
