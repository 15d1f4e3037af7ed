import { closeSync, constants, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { codeOf, UsageError } from '../exit.js'
import { escapeTerminal } from '../output/escape-terminal.js'

/** The file that holds what an import has done, until it ends. */
const NAME = '.standfirst-import.jsonl'

/** What an import has done so far. A line is written before the file that it is about. */
export interface Journal<T> {
  add(entry: T): void
  /** The entries of this import, those before an interruption included. */
  entries(): Generator<T>
  /** Closes and removes it. */
  end(): void
}

/** A link is never followed. */
const OPEN = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)

/**
 * Opens the journal of an import into a folder. One of an import with other settings is replaced.
 *
 * @throws {UsageError} If it can't be written.
 */
export function openJournal<T>(folder: string, settings: object): Journal<T> {
  const file = join(folder, NAME)
  const head = JSON.stringify(settings)
  const fail = (error: unknown) =>
    new UsageError(
      `Could not write ${escapeTerminal(file)} (${codeOf(error)}). Check the path, its permissions and the free space.`,
    )
  try {
    mkdirSync(folder, { recursive: true })
    const isSame = firstLineOf(file) === head
    // What a kill has cut off ends with the line.
    const descriptor = openSync(file, OPEN | (isSame ? constants.O_APPEND : constants.O_TRUNC))
    writeFileSync(descriptor, isSame ? '\n' : `${head}\n`)
    return {
      add(entry) {
        try {
          writeFileSync(descriptor, `${JSON.stringify(entry)}\n`)
        } catch (error) {
          throw fail(error)
        }
      },
      *entries() {
        for (const line of linesOf(file)) {
          const entry = line === head ? undefined : parse<T>(line)
          if (entry !== undefined) yield entry
        }
      },
      end() {
        closeSync(descriptor)
        rmSync(file, { force: true })
      },
    }
  } catch (error) {
    throw fail(error)
  }
}

function firstLineOf(file: string): string | undefined {
  for (const line of linesOf(file)) return line
  return undefined
}

function parse<T>(line: string): T | undefined {
  try {
    return JSON.parse(line) as T
  } catch {
    return undefined
  }
}

function* linesOf(file: string): Generator<string> {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  try {
    const decoder = new StringDecoder('utf8')
    const chunk = Buffer.allocUnsafe(65_536)
    let rest = ''
    for (;;) {
      const length = readSync(descriptor, chunk)
      if (length === 0) break
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(descriptor)
  }
}
