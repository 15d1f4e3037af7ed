import type { TextSettings } from './options.js'

/** The URLs of a text, numbered in the order of first use, or with letters. */
export interface LinkList {
  /** Returns the note after linked text: the number of the URL, or the URL itself. */
  note(url: string): string
  /** Returns the numbered URLs, one per line. */
  list(): string[]
}

/**
 * Creates an empty list.
 *
 * @param hasNotes Whether the article has footnotes: they have numbers, so links get letters.
 */
export function createLinkList(style: TextSettings['links'], hasNotes: () => boolean): LinkList {
  const numbers = new Map<string, number>()
  const markOf = (number: number) => `[${hasNotes() ? lettersOf(number) : number}]`
  return {
    note(url) {
      if (style === 'none') return ''
      if (style === 'inline') return ` <${url}>`
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return ` ${markOf(number)}`
    },
    list: () => [...numbers].map(([url, number]) => `${markOf(number)} ${url}`),
  }
}

/** A number in letters: `a` to `z`, then `aa`. */
function lettersOf(number: number): string {
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}
