import type { TextState } from './handler.js'
import { tellLoss } from './losses.js'
import type { TextSettings } from './options.js'

/** The URLs of a text, numbered in the order of first use. */
export interface LinkList {
  /** The words with the URL as the options want it. */
  refer(words: string, url: string): string
  /** The numbered URLs, one a line. */
  list(): string[]
}

/** An empty list. */
export function createLinkList(style: TextSettings['links']): LinkList {
  const numbers = new Map<string, number>()
  return {
    refer(words, url) {
      if (style === 'none' || isSame(words, url)) return words
      if (style === 'inline') return `${words} <${url}>`
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return `${words} [${number}]`
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
  if (state.settings.links === 'none' && !state.context.isHeard) return words
  const url = state.context.safeUrl('link', node.url, place.of, place.field)
  if (url === undefined) return words
  if (state.settings.links === 'none' && !isSame(words, url)) {
    tellLoss(state, 'link-left-out', place.of, place.field)
  }
  return state.links.refer(words, url)
}

/** Whether the words already are the URL, or its address for mail and telephone. */
function isSame(words: string, url: string): boolean {
  return words.trim() === url || words.trim() === url.replace(/^(?:mailto|tel):/i, '')
}
