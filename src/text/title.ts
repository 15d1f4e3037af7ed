import { hang } from './layout/lines.js'
import type { State } from './state.js'

/** The underline character of each heading level. */
const UNDERLINES = ['', '=', '-', '~', '^', '"', '.']

/**
 * Renders a title of a level from 1 to 6, marked according to the options: with a line of the same
 * width below, with `#` before it, or not at all.
 */
export function titled(state: State, words: string, level: number, width: number): string {
  const { headings } = state.settings
  if (headings === 'atx' && words !== '') {
    const mark = `${'#'.repeat(level)} `
    return hang(state, state.wrap(words, width - mark.length), mark)
  }
  const title = state.wrap(words, width)
  if (headings !== 'underline') return title
  const widest = title.includes('\n')
    ? title.split('\n').reduce((most, line) => Math.max(most, state.columns(line)), 0)
    : state.columns(title)
  // A title of only invisible characters needs no line.
  if (widest === 0) return title
  return `${title}\n${(UNDERLINES[level] ?? '').repeat(Math.min(widest, width))}`
}
