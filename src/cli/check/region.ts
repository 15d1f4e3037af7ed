import type { Region, Stretch } from './finding.js'

/**
 * Where a stretch of a text is, in lines and columns.
 *
 * @example
 * const { line, column } = regionsOf('{\n  "a": 1\n}')({ start: 4, end: 7 })
 * console.log([line, column]) // [2, 3]
 */
export function regionsOf(text: string): (stretch: Stretch) => Region {
  let starts: number[] | undefined

  function place(offset: number): [line: number, column: number] {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (starts[low] ?? 0) + 1]
  }

  return ({ start, end }) => {
    const [line, column] = place(start)
    const [endLine, endColumn] = place(Math.max(start, end))
    return { line, column, endLine, endColumn }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g))
    starts.push(index + lineEnd.length)
  return starts
}
