import { metadataText } from '../render/format/metadata-text.js'
import { cleanMetadata } from '../render/safety/clean-text.js'

/**
 * A value in a JSON-LD object.
 *
 * @example
 * const keywords: JsonLdValue = ['trams', 'night work']
 */
export type JsonLdValue = string | number | boolean | JsonLdObject | JsonLdValue[]

/**
 * A JSON-LD object: plain JSON without empty values.
 *
 * @example
 * const author: JsonLdObject = { '@type': 'Person', name: 'Odile Farrant' }
 * jsonLdToString(author) // '{"@type":"Person","name":"Odile Farrant"}'
 */
export interface JsonLdObject {
  [key: string]: JsonLdValue
}

/** Returns the fields without empty strings, lists and objects. */
export function compact(fields: Record<string, unknown>): JsonLdObject {
  const said = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(said) as JsonLdObject
}

/** Returns a string on one line, or `undefined` for anything else. */
export function words(value: unknown): string | undefined {
  return typeof value === 'string' ? cleanMetadata(value) : undefined
}

/** Returns the text of blocks, one line per non-empty block. */
export function blockText(blocks: readonly object[] = []): string | undefined {
  const lines = blocks.flatMap((block) => metadataText(block).split('\n'))
  return lines.map(cleanMetadata).filter(Boolean).join('\n')
}

/** Returns the strings of a list, each on one line. */
export function allWords(list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap((item) => words(item) ?? []) : []
}

/** Maps a list and leaves out the items for which `map` returns `undefined`. */
export function mapItems<T, U>(
  list: readonly T[] | undefined,
  map: (item: T) => U | undefined,
): U[] {
  return (list ?? []).flatMap((item) => map(item) ?? [])
}

/** Larger numbers cannot have four exact decimals. */
const MOST = 1e9

/**
 * Rounds a number to four decimals. Returns `undefined` for numbers that JSON writes with an
 * exponent.
 */
export function decimal(value: number): number | undefined {
  const isUsual = typeof value === 'number' && Math.abs(value) <= MOST
  return isUsual ? Math.round(value * 10_000) / 10_000 + 0 : undefined
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (typeof value === 'number') return !Number.isFinite(value)
  if (typeof value !== 'object') return false
  return Array.isArray(value) ? value.length === 0 : isBare(value)
}

/** Whether an object has only a type. */
function isBare(value: object): boolean {
  return Object.keys(value).every((key) => key === '@type')
}
