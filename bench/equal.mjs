// Compares the output of a candidate with ours.
import { parseFragment } from 'parse5'

const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('')

/** Returns the letters and digits that readers of the HTML see. */
export const wordsOfHtml = (html) => letters(textOf(parseFragment(html)))

/** Returns the elements, attributes and texts, without line endings between blocks. */
function treeOf({ nodeName, value, attrs = [], childNodes = [] }) {
  if (nodeName === '#text') return /^\s*\n\s*$/.test(value) ? [] : [value]
  const attributes = attrs.map((attr) => `${attr.name}=${attr.value.replace(/;$/, '')}`).sort()
  return [[nodeName, attributes, childNodes.flatMap(treeOf)]]
}

/** The preload links that React adds before its output. */
const PRELOADS = /^(?:<link rel="preload"[^>]*>)+/

/** Returns `same tree`, `same words`, or `undefined` for different HTML. */
export function compareHtml(html, ours) {
  const tree = (text) => JSON.stringify(treeOf(parseFragment(text.replace(PRELOADS, ''))))
  if (tree(html) === tree(ours)) return 'same tree'
  return wordsOfHtml(html) === wordsOfHtml(ours) ? 'same words' : undefined
}

/**
 * Returns `same text`, `same words` or `undefined`. `words` are the words of candidates that start
 * from HTML.
 */
export function compareText(text, ours, words) {
  if (text === ours) return 'same text'
  return letters(text) === words ? 'same words' : undefined
}
