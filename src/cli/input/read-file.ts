import { Buffer } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { codeOf } from '../error-code.js'
import type { FileCode } from './formats/source-format.js'

/** A file's text and the byte order mark before it, or why there is none. */
export type FileText = { text: string; mark: string } | { code: FileCode; message: string }

/**
 * Reads a file that may be anything: no pipe is waited for, and nothing larger than the limit is
 * loaded.
 *
 * @param maxBytes The largest file that is read.
 */
export function readText(file: string, maxBytes: number): FileText {
  let descriptor: number
  try {
    // Without waiting: a pipe that nobody writes to would never open.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    return unreadable(codeOf(error))
  }
  try {
    const facts = fstatSync(descriptor)
    if (facts.isDirectory())
      return { code: 'file-unreadable', message: 'This is a folder. Name the files in it.' }
    if (!facts.isFile())
      return {
        code: 'file-unreadable',
        message: 'This is no file. Name a file, or use `-` for standard input.',
      }
    if (facts.size > maxBytes) return tooLarge(facts.size.toLocaleString('en'), maxBytes)
    return decode(readBytes(descriptor, facts.size))
  } catch (error) {
    return unreadable(codeOf(error))
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Reads standard input to its end, or to its limit: somebody may write for ever.
 *
 * @param read Gives the next bytes, and none at the end.
 */
export function readStream(read: () => Uint8Array, maxBytes: number): FileText {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (let part = read(); part.length > 0; part = read()) {
      parts.push(part)
      length += part.length
      if (length > maxBytes) return tooLarge('more', maxBytes)
    }
  } catch (error) {
    return unreadable(codeOf(error))
  }
  return decode(Buffer.concat(parts))
}

function tooLarge(size: string, maxBytes: number): FileText {
  const message = `The file has ${size} bytes; at most ${maxBytes.toLocaleString('en')} are read.`
  return { code: 'file-too-large', message }
}

/** The bytes of the file that was read last: a new piece of memory for each would cost more. */
let memory = Buffer.allocUnsafe(0)

/** A file may have become shorter since somebody asked for its size; what is new is not waited for. */
function readBytes(descriptor: number, size: number): Uint8Array {
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

/** UTF-8 as text; a byte order mark is no part of it. */
function decode(bytes: Uint8Array): FileText {
  try {
    return { text: utf8.decode(bytes), mark: isMarked(bytes) ? MARK : '' }
  } catch {
    return { code: 'not-utf-8', message: 'The file is not in UTF-8. Save it as UTF-8.' }
  }
}

function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function unreadable(code: string): FileText {
  if (code === 'ENOENT') return { code: 'file-missing', message: 'There is no such file.' }
  if (code === 'EACCES' || code === 'EPERM') {
    return { code: 'file-unreadable', message: 'There is no right to read this file.' }
  }
  return { code: 'file-unreadable', message: `The file can’t be read (${code}).` }
}
