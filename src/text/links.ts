import type { RenderContext } from '../render/context.js'
import type { TextOptions } from './options.js'

/** The URLs of a text, numbered in the order of first use. */
export interface LinkList {
  /** The words with the URL as the options want it. */
  refer(words: string, url: string): string
  /** The numbered URLs, one a line. */
  list(): string[]
}

/** An empty list. */
export function createLinkList(style: TextOptions['links'] = 'footnotes'): LinkList {
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

/** The words with their link, or alone where the URL is not safe. */
export function linkWords(
  { context, links }: { context: RenderContext; links: LinkList },
  words: string,
  node: { url?: string | undefined },
): string {
  const url = node.url === undefined ? undefined : context.safeUrl('link', node.url, node, '/url')
  return url === undefined ? words : links.refer(words, url)
}

/** Whether the words already are the URL, or its address for mail and telephone. */
function isSame(words: string, url: string): boolean {
  return words.trim() === url || words.trim() === url.replace(/^(?:mailto|tel):/i, '')
}
