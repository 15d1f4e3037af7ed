import type { TextState } from './handler.js'
import { reportLoss } from './losses.js'
import type { TextSettings } from './options.js'

/** The URLs of a text, numbered in the order of first use. */
export interface LinkList {
  /** The words with the URL as the options want it; nothing is said of words that are the URL. */
  refer(words: string, url: string): string
  /** The numbered URLs, one a line. */
  list(): string[]
}

/** An empty list. */
export function createLinkList(style: TextSettings['links']): LinkList {
  const numbers = new Map<string, number>()
  return {
    refer(words, url) {
      if (style === 'none') return words
      // A blank at the end still stands before the next word.
      const own = words.trimEnd()
      const blank = words.slice(own.length)
      if (style === 'inline') return `${own} <${url}>${blank}`
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return `${own} [${number}]${blank}`
    },
    list: () => [...numbers].map(([url, number]) => `[${number}] ${url}`),
  }
}

/**
 * The words with their link, or alone where the URL is not safe.
 *
 * @param field Where in the node the URL is, as a JSON pointer.
 */
export function linkWords(
  state: TextState,
  words: string,
  node: { url?: string | undefined },
  place: { of: object; field: string } = { of: node, field: '/url' },
): string {
  if (node.url === undefined) return words
  // Nobody would see the URL, nor hear that it is left out.
  if (state.settings.links === 'none' && !state.context.hasIssueListener) return words
  const url = state.context.safeUrl('link', node.url, place.of, place.field)
  if (url === undefined || isSame(words, url) || isSame(words, node.url)) return words
  if (state.settings.links === 'none') {
    reportLoss(state, 'link-left-out', place.of, place.field)
  }
  return state.links.refer(words, url)
}

/** Whether the words already are the URL, or its address for mail and telephone. */
function isSame(words: string, url: string): boolean {
  const own = words.trim()
  if (own === url || own === url.replace(/^mailto:/i, '')) return true
  return /^tel:/i.test(url) && digitsOf(own) === digitsOf(url.slice('tel:'.length))
}

/** Numbers are written in groups. */
function digitsOf(number: string): string {
  return number.replace(/[\s().\u2010-\u2013-]+/g, '')
}
