import type * as z from 'zod'
import { type DefOf, INVALID, isCounted, isUsable, type Parser, type Schema } from './reading.js'

/** Whether a value, or what a schema has made of it, is right. */
// biome-ignore lint/suspicious/noExplicitAny: each is only asked about what its schema takes.
export type Test = (value: any) => unknown

export const booleanParser: Parser = (value) => (typeof value === 'boolean' ? value : INVALID)

export function oneOf(values: readonly unknown[]): Parser {
  const all = new Set(values)
  return (value, reading) => {
    const isRight = all.has(value) && (typeof value !== 'string' || isCounted(value, reading))
    return isRight ? value : INVALID
  }
}

export function numberParser({ format }: Partial<DefOf<z.core.$ZodNumberFormat>>) {
  if (format !== undefined && format !== 'safeint') return undefined
  const isRight = format ? Number.isSafeInteger : Number.isFinite
  return ((value) => (isRight(value) ? value : INVALID)) satisfies Parser
}

export function stringParser(def: DefOf<z.core.$ZodString>): Parser | undefined {
  const isRight = formatTest(def)
  if (!isRight) return undefined
  return isAsciiFormat(def)
    ? (value, reading) =>
        typeof value === 'string' && isCounted(value, reading) && isRight(value) ? value : INVALID
    : (value, reading) =>
        typeof value === 'string' && isUsable(value, reading) && isRight(value) ? value : INVALID
}

type Format = Partial<DefOf<z.core.$ZodCustomStringFormat>>

/** Formats of zod's whose pattern says all there is to say. */
const FORMATS_BY_PATTERN: ReadonlySet<string> = new Set(['datetime', 'date', 'duration'])

/** Formats that no text has in which there is a NUL or half of a surrogate pair. */
const ASCII_FORMATS: ReadonlySet<string> = new Set([...FORMATS_BY_PATTERN, 'node-id'])

function isAsciiFormat({ format }: Format): boolean {
  return format !== undefined && ASCII_FORMATS.has(format)
}

function formatTest({ format, fn, pattern }: Format): Test | undefined {
  if (format === undefined) return () => true
  if (fn) return fn
  return pattern && FORMATS_BY_PATTERN.has(format) ? (text) => pattern.test(text) : undefined
}

/** Runs the schema itself, for values that are no objects: those it has not counted. */
export function leafParser(schema: Schema): Parser {
  return (value, reading) => {
    if (typeof value === 'object' && value !== null) return INVALID
    if (typeof value === 'string' && !isUsable(value, reading)) return INVALID
    const result = schema._zod.run({ value, issues: [] }, { async: false })
    return 'issues' in result && result.issues.length === 0 ? result.value : INVALID
  }
}

/** Somebody's own JSON. */
export function unseenParser(isRight: Test): Parser {
  return (value, reading) => {
    reading.hasUnseenParts = true
    return isRight(value) ? value : INVALID
  }
}
