import { cleanText } from '../render/safety/clean-text.js'
import { linked, resolveMarks } from './inline-marks.js'
import { reportLoss } from './losses.js'
import type { State } from './state.js'

/** The position of a URL: the node, and the field as a JSON pointer. */
interface Position {
  of: object
  field: string
}

/**
 * Returns text with its link. Returns only the text if the URL is unsafe, equals the text, or is a
 * fragment of the article, which plain text cannot link to.
 */
export function linkWords(
  state: State,
  words: string,
  node: { url?: string | undefined },
  position: Position = { of: node, field: '/url' },
): string {
  return resolveMarks(markLink(state, words, node, position))
}

/** Links text inside a line, where the note follows the whole word. */
export function markLink(
  state: State,
  words: string,
  node: { url?: string | undefined },
  { of, field }: Position = { of: node, field: '/url' },
): string {
  if (node.url === undefined) return words
  // Neither the URL nor its loss would reach the caller.
  if (state.settings.links === 'none' && !state.hasIssueListener) return words
  const url = state.safeUrl('link', node.url, of, field)
  const isPart = node.url.startsWith('#')
  if (url === undefined || isSame(words, url) || isSame(words, node.url)) return words
  if (state.settings.links === 'none' || isPart) reportLoss(state, 'link-left-out', of, field)
  const note = isPart ? '' : state.links.note(url)
  return note === '' ? words : linked(words, note)
}

/** Whether the text is the URL itself, or its mail address or phone number. */
function isSame(words: string, url: string): boolean {
  const own = cleanText(words).trim()
  if (own === url || own === url.replace(/^mailto:/i, '')) return true
  return /^tel:/i.test(url) && digitsOf(own) === digitsOf(url.slice('tel:'.length))
}

/** Removes the characters that group the digits of a phone number. */
function digitsOf(number: string): string {
  return number.replace(/[\s().\u2010-\u2013-]+/g, '')
}
