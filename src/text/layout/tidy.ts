import {
  breakOpportunities,
  isUnbreakable,
  type LineBreakRules,
  mustNotStartLine,
} from './line-break.js'
import { cutWords, fillLines, LENGTH } from './wrap.js'

/**
 * A tidy text in lines, each as full as it can be: what the pieces of the text would give, found by
 * looking at the ends of lines alone.
 *
 * @param line A text that is tidy, without blanks around it.
 * @param width The widest line, in columns.
 */
export function breakTidy(line: string, width: number, rules: LineBreakRules): string {
  let text = ''
  let start = 0
  while (line.length - start > width) {
    const end = lineEnd(line, start, start + width)
    if (end === -1) return text + breakPieces(line.slice(start), width, rules)
    text += `${line.slice(start, end)}\n`
    start = end + 1
  }
  return text + line.slice(start)
}

/** The blank at which a line ends; -1 if it could end within a word, or has no blank. */
function lineEnd(line: string, start: number, most: number): number {
  let end = line.lastIndexOf(' ', most)
  while (end > start) {
    const next = line.indexOf(' ', end + 1)
    const word = line.slice(end + 1, next === -1 ? line.length : next)
    if (!isUnbreakable(word)) return -1
    const before = line.lastIndexOf(' ', end - 1)
    if (!mustNotStartLine(word, line.slice(before + 1, end))) return end
    end = before
  }
  return -1
}

/** The same for any narrow text. */
export function breakPieces(line: string, width: number, rules: LineBreakRules): string {
  const lines = fillLines(cutWords(breakOpportunities(line, rules), width, LENGTH), width, LENGTH)
  return lines.map(({ text }) => text).join('\n')
}
