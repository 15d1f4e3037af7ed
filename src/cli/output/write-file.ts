import { Buffer } from 'node:buffer'
import { mkdirSync, realpathSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { codeOf } from '../error-code.js'
import { UsageError } from '../usage-error.js'

/**
 * Writes what was asked for, in a folder that need not be there yet.
 *
 * @throws {UsageError} If that can't be.
 */
export function writeOutput(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`${file} can’t be written (${codeOf(error)}). Name another file.`)
  }
}

/**
 * Sees to it that an output replaces nothing that is read.
 *
 * @param files What is read, from the folder `cwd`.
 * @throws {UsageError} If it would.
 */
export function keepInputs(output: string, cwd: string, files: readonly string[]): void {
  const real = realPathOf(output)
  const isRead = (file: string) => {
    const input = resolve(cwd, file)
    return input === output || (basename(input) === basename(real) && realPathOf(input) === real)
  }
  if (!files.some(isRead)) return
  throw new UsageError(`${output} is read here, and would be lost. Name another file.`)
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

/**
 * Puts a text in place of what is in a file, which is not emptied before: where there is no room for
 * the text, or no right to write it, nothing is lost.
 *
 * @returns Why that couldn't be, if so.
 */
export function replaceText(file: string, text: string): string | undefined {
  try {
    writeFileSync(file, text, { flag: 'r+' })
    truncateSync(file, Buffer.byteLength(text))
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}
