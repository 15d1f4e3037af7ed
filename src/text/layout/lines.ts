import type { TextState } from '../handler.js'

/** The text with something before its first line, and as many blanks before each other line. */
export function hang({ columns }: TextState, text: string, marker: string): string {
  if (!text.includes('\n')) return (marker + text).trimEnd()
  return prefixLines(text, marker, ' '.repeat(columns(marker)))
}

/** The text with something before each line; a line that stays empty has no blank at its end. */
export function prefixLines(text: string, first: string, rest = first): string {
  if (!text.includes('\n')) return (first + text).trimEnd()
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n')
}

/** What stands below a title, by its level. */
const UNDERLINES = ['', '=', '-']

/**
 * A title of the first, second or further level, marked as the options want it: with a line below
 * it that is as wide as it is, with `#` before it, or not at all.
 */
export function titled(state: TextState, words: string, level: number, width: number): string {
  const { headings } = state.settings
  if (headings === 'atx' && words !== '') {
    const mark = `${'######'.slice(0, level)} `
    return hang(state, state.wrap(words, width - mark.length), mark)
  }
  const title = state.wrap(words, width)
  const underline = UNDERLINES[level] ?? ''
  const widest = title.includes('\n')
    ? title.split('\n').reduce((most, line) => Math.max(most, state.columns(line)), 0)
    : state.columns(title)
  // Characters that nobody sees are as wide as none.
  if (headings !== 'underline' || underline === '' || widest === 0) return title
  return `${title}\n${underline.repeat(Math.min(widest, width))}`
}
