import { closeSync, constants, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { codeOf, UsageError } from '../exit.js'
import { escapeTerminal } from '../output/escape-terminal.js'

/** The file with the progress of an import, removed at its end. */
const NAME = '.standfirst-import.jsonl'

/** The progress of an import. An entry is written before the file that it describes. */
export interface Journal<T> {
  add(entry: T): void
  /** Returns the entries of this import, including those before an interruption. */
  entries(): Generator<T>
  /** Closes and removes the journal. */
  end(): void
}

/** Links are never followed. */
const OPEN = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)

/**
 * Opens the journal of an import into a folder. Replaces that of an import with other settings.
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
    // An incomplete entry of a killed process ends with the line.
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
