import { isMap, isNode, isScalar, isSeq } from 'yaml'
import { show } from '../tree/issue.js'
import { MAX_NESTING } from '../tree/limits.js'

/**
 * Finds where YAML is nested too deeply: its parser calls itself for each level, and would run out
 * of stack. Brackets count wherever they stand, in words too; the other
 * levels are the columns at which keys and marks begin, each further to the right than the one
 * before.
 *
 * @returns The offset, or `undefined` if it is not.
 * @see https://yaml.org/spec/1.2.2/#61-indentation-spaces
 */
export function findDeepYaml(text: string): number | undefined {
  // A mark stands for a level of its own, between its column and the next: a list may begin where
  // the key that it belongs to does.
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
      // What no more is in yet may be a word.
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

/** What a value may follow on the same line: `- `, `? `, `: ` and `--- `. */
const MARKS = /^(?:[-?:]|---)(?:\s|$)/

function pastBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1
  return at
}

/** Goes to a column: those from it on end there. */
function push(columns: number[], column: number): void {
  while (columns.length > 0 && (columns.at(-1) as number) >= column) columns.pop()
  columns.push(column)
}

/** An invalid key of an object, with its offsets. */
export interface WrongKey {
  /** Whether the object has it already; otherwise it is not a string. */
  isDouble: boolean
  message: string
  /** Its first offset, and the one behind it. */
  place: [start: number, end: number]
}

/**
 * The keys that stand twice in an object, or are objects and lists themselves. The parser compares
 * each key with all of its neighbours, which takes hours where there are many, and writes out a key
 * that is an object again for each level; so it is told to do neither.
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
          ? `The key ${show(String(key.value))} stands twice in this object: only the last one counts. Remove one.`
          : 'A key is a text. Write it out.'
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
