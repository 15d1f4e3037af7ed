// How far what a candidate writes is the same as what we write.
import { parseFragment } from 'parse5'

const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('')

/** The letters and digits that a reader of the HTML sees. */
export const wordsOfHtml = (html) => letters(textOf(parseFragment(html)))

/** The elements, attributes and texts, without the line ends between blocks. */
function treeOf({ nodeName, value, attrs = [], childNodes = [] }) {
  if (nodeName === '#text') return /^\s*\n\s*$/.test(value) ? [] : [value]
  const attributes = attrs.map((attr) => `${attr.name}=${attr.value.replace(/;$/, '')}`).sort()
  return [[nodeName, attributes, childNodes.flatMap(treeOf)]]
}

/** What React puts before whatever it renders, for the head of the page. */
const PRELOADS = /^(?:<link rel="preload"[^>]*>)+/

/** `same tree`, `same words`, or `undefined` for HTML that says something else. */
export function compareHtml(html, ours) {
  const tree = (text) => JSON.stringify(treeOf(parseFragment(text.replace(PRELOADS, ''))))
  if (tree(html) === tree(ours)) return 'same tree'
  return wordsOfHtml(html) === wordsOfHtml(ours) ? 'same words' : undefined
}

/** `same text`, `same words`, or `undefined`; `words` are those that a candidate from HTML has. */
export function compareText(text, ours, words) {
  if (text === ours) return 'same text'
  return letters(text) === words ? 'same words' : undefined
}
