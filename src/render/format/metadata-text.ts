import { toPlainString } from '../../tree/plain-text.js'
import { lowered, raised, resolveScripts } from './scripts.js'

/**
 * Returns the text of a node for metadata, which has no formatting: without deleted text, and with
 * exponents and indexes that cannot be taken for a part of a number.
 */
export function metadataText(node: object): string {
  return resolveScripts(toPlainString(node, isUnstruck, writeScript))
}

const isUnstruck = ({ type }: { type?: unknown }): boolean => type !== 'delete'

function writeScript(words: string, { type }: { type?: unknown }): string {
  if (type === 'superscript') return raised(words)
  return type === 'subscript' ? lowered(words) : words
}
