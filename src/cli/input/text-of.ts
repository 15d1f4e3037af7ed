import { resolve } from 'node:path'
import type { Io } from '../io.js'
import { type FileText, readStream, readText } from './read-file.js'

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 10_000_000

/** The text of a file, or of standard input for `-`. */
export function textOf(io: Pick<Io, 'cwd' | 'stdin'>, file: string): FileText {
  return file === '-' ? readStream(io.stdin, MAX_BYTES) : readText(resolve(io.cwd, file), MAX_BYTES)
}
