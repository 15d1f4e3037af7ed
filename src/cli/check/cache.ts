import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isObject } from '../../tree/visit.js'
import { writeOutput } from '../output/write-file.js'
import type { Known } from './check-files.js'
import type { CheckOptions } from './check-text.js'

/** What a cache file holds; one that can't be read is none, and everything is checked again. */
export function readCache(file: string): Known {
  try {
    const known: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isKnown(known) ? known : {}
  } catch {
    return {}
  }
}

function isKnown(value: unknown): value is Known {
  return isObject(value) && Object.values(value).every(isFindings)
}

function isFindings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isFinding)
}

function isFinding(value: unknown): boolean {
  if (!isObject(value)) return false
  const { file, severity, code, message, path, url, ...region } = value
  const { line, column, endLine, endColumn } = region
  return (
    [file, severity, code, message, path, url].every((text) => typeof text === 'string') &&
    [line, column, endLine, endColumn].every(Number.isInteger)
  )
}

/** Keeps what was found, and forgets files that are no longer there. */
export function writeCache(file: string, known: Known): void {
  writeOutput(file, JSON.stringify(known))
}

/** What findings are of: the same content under the same name, settings and version. */
export function keyOf(version: string, name: string, options: CheckOptions, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, name, options, text]))
    .digest('hex')
}
