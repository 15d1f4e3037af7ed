/** U+2066 to U+2068 open an isolate, U+2069 closes the last one. */
const ISOLATES = /[\u2066-\u2069]/g

const CLOSE = '\u2069'

/** The text with each isolate closed, and without what closes none. */
export function balanceIsolates(text: string): string {
  const open: string[] = []
  return onlyOpened(text, open) + CLOSE.repeat(open.length)
}

/**
 * The lines of a balanced text, each balanced: what is open at the end of one is closed there, and
 * opened again on the next. To a terminal every line is a paragraph of its own.
 *
 * @see https://www.unicode.org/reports/tr9/#P1
 */
export function balanceEachLine(lines: readonly string[]): string[] {
  const open: string[] = []
  return lines.map((line) => {
    const before = open.join('')
    return before + onlyOpened(line, open) + CLOSE.repeat(open.length)
  })
}

/** Keeps in `open` what is open behind the text. */
function onlyOpened(text: string, open: string[]): string {
  return text.replace(ISOLATES, (control) => {
    if (control !== CLOSE) open.push(control)
    else if (open.pop() === undefined) return ''
    return control
  })
}

const RTL = '\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Adlm}'

const RTL_LETTER = `(?=[${RTL}])\\p{L}`
const LTR_LETTER = `(?![${RTL}])\\p{L}`
const ISOLATED = '[\\u2066-\\u2068][^\\u2069]*\\u2069'

const ANY_URL = '(?<![A-Za-z\\d+.-])[A-Za-z][A-Za-z\\d+.-]*://[!-~]+'

/** An isolate; or a run of the other direction, with the numbers behind it, as in Windows 11. */
const RUNS = {
  ltr: runsOf(RTL_LETTER, LTR_LETTER),
  rtl: new RegExp(`${ANY_URL}|${runsOf(LTR_LETTER, RTL_LETTER).source}`, 'gu'),
}

function runsOf(letter: string, other: string): RegExp {
  const inside = `(?!${other}|[\\u2066-\\u2069]).`
  return new RegExp(`${ISOLATED}|${letter}(?:(?:${inside})*(?:${letter}|\\p{Nd}%?))?`, 'gu')
}

/**
 * Sets runs of the other direction apart with U+2068 and U+2069, so that they don't turn what
 * stands around them.
 *
 * @param line One line, or a paragraph that is one.
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
