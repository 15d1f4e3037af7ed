import { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf } from '../exit.js'
import type { Io } from '../io.js'
import type { FileCode } from './formats/source-format.js'

/** The maximum size of a file in bytes. */
const MAX_BYTES = 10_000_000

/** The argument that stands for standard input. */
export const STDIN = '-'

/** The text of a file and its byte order mark, or the reason why it could not be read. */
export type FileText = { text: string; mark: string } | { code: FileCode; message: string }

/** The bytes of a file, which the next file may overwrite, or why it could not be read. */
export type FileBytes = { bytes: Uint8Array } | { code: FileCode; message: string }

/** Reads a file, or standard input for `-`. */
export function readInput(io: Pick<Io, 'cwd' | 'stdin'>, file: string): FileText {
  const read = readInputBytes(io, file, MAX_BYTES)
  return 'code' in read ? read : decode(read.bytes)
}

/** Reads the bytes of a file, or of standard input for `-`. */
export function readInputBytes(
  io: Pick<Io, 'cwd' | 'stdin'>,
  file: string,
  limit: number,
): FileBytes {
  return file === STDIN ? readStream(io.stdin, limit) : readBytes(resolve(io.cwd, file), limit)
}

/** Reads the text of a file, whatever the path refers to. Never waits for a pipe. */
export function readText(file: string): FileText {
  const read = readBytes(file, MAX_BYTES)
  return 'code' in read ? read : decode(read.bytes)
}

function readBytes(file: string, limit: number): FileBytes {
  let descriptor: number
  try {
    // Opening a pipe without a writer would block.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return unreadable(codeOf(error))
  }
  try {
    const facts = fstatSync(descriptor)
    if (facts.isDirectory()) {
      return { code: 'file-unreadable', message: 'This is a folder. Name the files in it.' }
    }
    if (!facts.isFile()) {
      const message = 'This is not a regular file. Name a file, or use `-` for standard input.'
      return { code: 'file-unreadable', message }
    }
    if (facts.size > limit) return tooLarge(facts.size.toLocaleString('en'), limit)
    return { bytes: readOpen(descriptor, facts.size) }
  } catch (error) {
    return unreadable(codeOf(error))
  } finally {
    closeSync(descriptor)
  }
}

/** Reads standard input to its end, or to the limit. */
function readStream(read: () => Uint8Array, limit: number): FileBytes {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (let part = read(); part.length > 0; part = read()) {
      parts.push(part)
      length += part.length
      if (length > limit) return tooLarge('more', limit)
    }
  } catch (error) {
    return unreadable(codeOf(error))
  }
  return { bytes: Buffer.concat(parts) }
}

const chunk = Buffer.allocUnsafe(65_536)

/** Returns the next bytes of standard input, or no bytes at its end. */
export function readStdin(): Uint8Array {
  for (;;) {
    try {
      return Buffer.from(chunk.subarray(0, readSync(0, chunk)))
    } catch (error) {
      if (codeOf(error) === 'EOF') return Buffer.alloc(0)
      if (codeOf(error) !== 'EAGAIN') throw error
      // A non-blocking pipe whose writer is still busy.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function tooLarge(size: string, limit: number): { code: FileCode; message: string } {
  const message = `The file has ${size} bytes, but the limit is ${limit.toLocaleString('en')}. Split the article, or remove data from it.`
  return { code: 'file-too-large', message }
}

/** Reused between files. */
let memory = Buffer.allocUnsafe(0)

/** Reads at most `size` bytes; a file may have become shorter in the meantime. */
function readOpen(descriptor: number, size: number): Uint8Array {
  if (memory.length < size) memory = Buffer.allocUnsafe(2 * size)
  let length = 0
  while (length < size) {
    const read = readSync(descriptor, memory, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return memory.subarray(0, length)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const MARK = '\ufeff'

/** Decodes UTF-8; the byte order mark is not part of the text. */
export function decode(bytes: Uint8Array): FileText {
  try {
    return { text: utf8.decode(bytes), mark: isMarked(bytes) ? MARK : '' }
  } catch {
    return { code: 'not-utf-8', message: 'The file is not valid UTF-8. Save it as UTF-8.' }
  }
}

function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function unreadable(code: string): { code: FileCode; message: string } {
  if (code === 'ENOENT') {
    return { code: 'file-missing', message: 'No such file. Check the path.' }
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const message = 'Permission denied. Make the file readable.'
    return { code: 'file-unreadable', message }
  }
  return { code: 'file-unreadable', message: `The file can’t be read (${code}).` }
}
