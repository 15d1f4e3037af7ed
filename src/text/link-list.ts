import type { TextSettings } from './options.js'

/** The URLs of a text, numbered by first use. */
export interface LinkList {
  /** Returns the note after linked text: the number of the URL, or the URL itself. */
  note(url: string): string
  /** Returns the numbered URLs, one per line. */
  list(): string[]
}

/** Creates an empty list. */
export function createLinkList(style: TextSettings['links']): LinkList {
  const numbers = new Map<string, number>()
  return {
    note(url) {
      if (style === 'none') return ''
      if (style === 'inline') return ` <${url}>`
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return ` [${number}]`
    },
    list: () => [...numbers].map(([url, number]) => `[${number}] ${url}`),
  }
}
