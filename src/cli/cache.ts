import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Known } from './check-files.js'
import type { CheckOptions } from './check-text.js'

/** What a cache file holds; one that can't be read is none, and everything is checked again. */
export function readCache(file: string): Known {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** Keeps what was found, and forgets files that are no longer there. */
export function writeCache(file: string, known: Known): void {
  writeFileSync(file, JSON.stringify(known))
}

/** What findings are of: the same content under the same name, settings and version. */
export function keyOf(version: string, name: string, options: CheckOptions, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, name, options, text]))
    .digest('hex')
}
