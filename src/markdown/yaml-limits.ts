import { isMap, isNode, isScalar, isSeq } from 'yaml'
import { show } from '../tree/issue.js'
import { MAX_NESTING } from '../tree/limits.js'

/**
 * Finds where YAML is nested too deeply for its recursive parser. Brackets count everywhere, even
 * in text. The other levels are the columns at which keys and markers begin, each further to the
 * right than the previous one.
 *
 * @returns The offset, or `undefined` if the nesting is within the limit.
 * @see https://yaml.org/spec/1.2.2/#61-indentation-spaces
 */
export function findDeepYaml(text: string): number | undefined {
  // A marker counts as a level between its column and the next, because a list may begin in the
  // column of its key.
  const columns: number[] = []
  let brackets = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    let at = start
    while (at < end) {
      at = pastBlanks(text, at, end)
      const isMark = MARKS.test(text.slice(at, at + 4))
      if (at < end) push(columns, 2 * (at - start) + (isMark ? 1 : 0))
      // A column without further nesting may be text.
      if (columns.length - (isMark ? 0 : 1) + brackets > MAX_NESTING) return at
      if (!isMark) break
      at = text[at + 1] === '-' ? at + 3 : at + 1
    }
    for (; at < end; at++) {
      const character = text[at]
      if (character === '[' || character === '{') brackets += 1
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
      if (columns.length - 1 + brackets > MAX_NESTING) return at
    }
    start = end + 1
  }
  return undefined
}

/** Markers that a value may follow on the same line: `- `, `? `, `: ` and `--- `. */
const MARKS = /^(?:[-?:]|---)(?:\s|$)/

function pastBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1
  return at
}

/** Adds a column. Levels in this column or further to the right end there. */
function push(columns: number[], column: number): void {
  while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop()
  columns.push(column)
}

/** An invalid key of an object, with its offsets. */
export interface WrongKey {
  /** Whether the key is a duplicate. Otherwise it is not a string. */
  isDouble: boolean
  message: string
  /** The first offset, and the one after the last. */
  place: [start: number, end: number]
}

/**
 * Finds duplicate keys, and keys that are objects or lists. The parser would compare each key with
 * all its siblings, which takes hours if there are many, and would serialize a key that is an
 * object at every level. So the parser is told to skip both.
 */
export function findWrongKeys(contents: unknown): WrongKey[] {
  const wrong: WrongKey[] = []
  const open = [contents]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) for (const item of node.items) open.push(item)
    if (!isMap(node)) continue
    const keys = new Set<string>()
    for (const { key, value } of node.items) {
      const isDouble = isScalar(key) && keys.has(String(key.value))
      if (isScalar(key)) keys.add(String(key.value))
      if (!isScalar(key) || isDouble) {
        const message = isDouble
          ? `Duplicate key ${show(String(key.value))} in this object. Only the last value counts. Remove or rename one.`
          : 'A key must be a string. Replace it with a string.'
        wrong.push({ isDouble, message, place: placeOf(key) })
      }
      if (value !== null) open.push(value)
    }
  }
  return wrong.sort((a, b) => a.place[0] - b.place[0])
}

function placeOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = (isNode(node) && node.range) || []
  return [start, end]
}
