import { resolve } from 'node:path'
import type { Io } from './io.js'
import { decode, type FileText, readText } from './read-file.js'

/** The largest file that is read, in bytes. */
const MAX_BYTES = 10_000_000

/** The text of a file, or of standard input for `-`. */
export function textOf(io: Pick<Io, 'cwd' | 'stdin'>, file: string): FileText {
  return file === '-' ? decode(io.stdin()) : readText(resolve(io.cwd, file), MAX_BYTES)
}
