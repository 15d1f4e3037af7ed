import { isPlainText } from '../../parse/normalize.js'
import { isObject } from '../../tree/visit.js'

/** The position in the source value of a part of an article. */
export interface SourcePlace {
  /** Keys and indexes from the top of the source value. */
  path: string[]
  /**
   * The value there. `undefined` if the part of the article was made of several text nodes, or of a
   * node of an unknown type.
   */
  value: unknown
}

/**
 * Maps a path in a parsed article to the value that it was parsed from. The article merges adjacent
 * text nodes and wraps nodes of unknown types in `unknown` nodes.
 *
 * @param path Keys and indexes from the top of the article.
 */
export function sourcePlace(
  article: unknown,
  source: unknown,
  path: readonly string[],
): SourcePlace {
  const found: string[] = []
  let isExact = true
  let [there, here] = [article, source]
  for (const key of path) {
    if (isKept(there, here)) return { path: found, value: undefined }
    const step = Array.isArray(here) ? indexOfSource(here, Number(key)) : { key, length: 1 }
    isExact &&= step.length === 1
    found.push(String(step.key))
    there = childOf(there, key)
    here = childOf(here, step.key)
  }
  return { path: found, value: isExact && !isKept(there, here) ? here : undefined }
}

/**
 * Returns the index in the source list of an item of the parsed list, and the number of source
 * items merged into it.
 */
function indexOfSource(list: readonly unknown[], parsed: number): { key: number; length: number } {
  let key = 0
  for (let index = 0; key < list.length; index++) {
    const length = lengthOfText(list, key)
    if (index === parsed) return { key, length }
    key += length
  }
  return { key: parsed, length: 1 }
}

/** Returns how many adjacent text nodes are merged here, or 1 for any other value. */
function lengthOfText(list: readonly unknown[], start: number): number {
  let end = start
  while (isText(list[end])) end += 1
  return Math.max(1, end - start)
}

function isText(value: unknown): boolean {
  return isObject(value) && isPlainText(value)
}

/** Whether a node became an `unknown` node. */
function isKept(parsed: unknown, source: unknown): boolean {
  return (
    isObject(parsed) && parsed.type === 'unknown' && isObject(source) && source.type !== 'unknown'
  )
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
