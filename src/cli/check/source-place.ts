import { isPlainText } from '../../parse/normalize.js'
import { isObject } from '../../tree/visit.js'

/** Where something of an article stands in the value that the article was read from. */
export interface SourcePlace {
  /** Keys and indexes from the top of that value. */
  path: string[]
  /**
   * The value there, if what the path led to in the article is just that: `undefined` if it was made
   * of several texts, or of a node that has no schema.
   */
  value: unknown
}

/**
 * Follows a path of a parsed article through the value that it was read from. Neighbouring texts of
 * that value are one in the article, and nodes without a schema stand in `unknown` nodes.
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

/** Where an item of a parsed list begins in the list that it was read from, and how many it was. */
function indexOfSource(list: readonly unknown[], parsed: number): { key: number; length: number } {
  let key = 0
  for (let index = 0; key < list.length; index++) {
    const length = lengthOfText(list, key)
    if (index === parsed) return { key, length }
    key += length
  }
  return { key: parsed, length: 1 }
}

/** How many neighbours become one text: 1 if what stands there is something else. */
function lengthOfText(list: readonly unknown[], start: number): number {
  let end = start
  while (isText(list[end])) end += 1
  return Math.max(1, end - start)
}

function isText(value: unknown): boolean {
  return isObject(value) && isPlainText(value)
}

/** Whether a node has become an `unknown` one. */
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
