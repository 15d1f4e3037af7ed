import { cleanMetadata, cleanText } from '../render/safety/clean-text.js'
import { unstruckText } from '../tree/plain-text.js'

/**
 * A part of a JSON-LD object.
 *
 * @example
 * const keywords: JsonLdValue = ['trams', 'night work']
 */
export type JsonLdValue = string | number | boolean | JsonLdObject | JsonLdValue[]

/**
 * An object of JSON-LD: plain JSON, without empty parts.
 *
 * @example
 * const author: JsonLdObject = { '@type': 'Person', name: 'Odile Farrant' }
 * jsonLdToString(author) // '{"@type":"Person","name":"Odile Farrant"}'
 */
export interface JsonLdObject {
  [key: string]: JsonLdValue
}

/** The fields that have something to say: no empty text, list or object. */
export function compact(fields: Record<string, unknown>): JsonLdObject {
  const said = Object.entries(fields).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(said) as JsonLdObject
}

/** A string in one line; `undefined` for anything else. */
export function words(value: unknown): string | undefined {
  return typeof value === 'string' ? cleanMetadata(value) : undefined
}

/** The text of some blocks: one line for each that has words. */
export function blockText(blocks: readonly object[] = []): string | undefined {
  const text = blocks.map(unstruckText).join('\n')
  const lines = cleanText(text).replaceAll('\u00ad', '').split('\n')
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

/** The texts of a list. */
export function allWords(list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap((item) => words(item) ?? []) : []
}

/** What `map` makes of the objects of a list, without those it makes nothing of. */
export function mapItems<T, U>(
  list: readonly T[] | undefined,
  map: (item: T) => U | undefined,
): U[] {
  return (list ?? []).flatMap((item) => map(item) ?? [])
}

/** Beyond it four decimals are more than a number holds. */
const MOST = 1e9

/**
 * A number that every reader of JSON takes: no more than four decimals and nine digits before them,
 * so no exponent.
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

/** A type alone says nothing. */
function isBare(value: object): boolean {
  return Object.keys(value).every((key) => key === '@type')
}
