import type { Measure } from './wrap.js'

/** Puts a marker before the first line of a text, and indents the other lines by its width. */
export function hang({ columns }: Measure, text: string, marker: string): string {
  if (!text.includes('\n')) return (marker + text).trimEnd()
  return prefixLines(text, marker, ' '.repeat(columns(marker)))
}

/** Puts a prefix before each line of a text, without trailing spaces. */
export function prefixLines(text: string, first: string, rest = first): string {
  if (!text.includes('\n')) return (first + text).trimEnd()
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n')
}
