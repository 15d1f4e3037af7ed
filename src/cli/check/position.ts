/** A range of a source text, in UTF-16 code units from its start. */
export interface Range {
  start: number
  end: number
}

/** A range of a source text in the terms of editors: lines and columns from 1. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/**
 * Converts ranges of a text to lines and columns.
 *
 * @example
 * const { line, column } = regionsOf('{\n  "a": 1\n}')({ start: 4, end: 7 })
 * console.log([line, column]) // [2, 3]
 */
export function regionsOf(text: string): (range: Range) => Region {
  let starts: number[] | undefined

  function position(offset: number): [line: number, column: number] {
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
    const [line, column] = position(start)
    const [endLine, endColumn] = position(Math.max(start, end))
    return { line, column, endLine, endColumn }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g))
    starts.push(index + lineEnd.length)
  return starts
}
