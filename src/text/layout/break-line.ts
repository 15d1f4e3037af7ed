import { endOfColumns } from './columns.js'
import {
  breakOpportunities,
  isUnbreakable,
  type LineBreakRules,
  mustNotStartLine,
} from './line-break.js'
import { cutWords, fillLines, type Measure } from './wrap.js'

/** The rules and measures for breaking a line. */
interface Breaker extends LineBreakRules, Measure {
  ambiguousWidth: 'narrow' | 'wide'
}

/** Spaces other than U+0020, soft hyphens and isolates, which need the general path. */
const RARE = /[\u00ad\u1680\u2000-\u2006\u2008-\u200a\u205f\u2066-\u2069\u3000]/

/**
 * Breaks a line into lines that are as full as possible. For words separated by spaces, it only
 * examines the ends of lines, which is faster than `breakPieces` and has the same result.
 *
 * @param line A normalized text without leading or trailing spaces.
 * @param width The maximum width in columns.
 */
export function breakLine(line: string, width: number, breaker: Breaker): string[] {
  if (RARE.test(line)) return breakPieces(line, width, breaker)
  const lines: string[] = []
  for (let start = 0; ; ) {
    const most = endOfColumns(line, start, width, breaker.ambiguousWidth)
    if (most === line.length) return [...lines, line.slice(start)]
    const end = most === undefined ? -1 : lineEnd(line, start, most)
    if (end === -1) return [...lines, ...breakPieces(line.slice(start), width, breaker)]
    lines.push(line.slice(start, end))
    start = end + 1
  }
}

/**
 * Returns the index of the space at which a line ends, or -1 if the line may end within a word or
 * has no space.
 */
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

/** Breaks any line, using all its break opportunities. */
export function breakPieces(line: string, width: number, breaker: Breaker): string[] {
  const pieces = cutWords(breakOpportunities(line, breaker), width, breaker)
  return fillLines(pieces, width, breaker).map(({ text }) => text)
}
