import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Checked, type CheckOptions, createChecker, type TextChecker } from './check-text.js'
import { pageOf } from './codes.js'
import { type Config, settingsFor } from './config.js'
import type { FileResult, Finding } from './finding.js'
import type { FileCode } from './formats/source-format.js'
import { formatOf } from './formats.js'
import type { Io } from './io.js'
import { textOf } from './read-article.js'

/** Findings by what they are of: the content of a file, its settings and the version. */
export type Known = Record<string, Finding[]>

/** How to check a list of files. It is plain data, so that a thread can be told it. */
export interface Job {
  files: readonly string[]
  config: Config
  /** What goes before the configuration. */
  asked: CheckOptions
  /** The name of standard input. */
  stdinName: string
  fix: boolean
  /** What was found before; `undefined` if nobody wants to know. */
  known: Known | undefined
}

/** What was found in a list of files, in its order. */
export interface Done {
  results: FileResult[]
  /** What to know the next time. */
  known: Known
}

/**
 * Checks files one by one: a file that can't be read is a finding, and the others are still checked.
 *
 * @param onFile Hears of each file before it is read.
 */
export function checkFiles(
  io: Pick<Io, 'cwd' | 'stdin' | 'version'>,
  { files, config, asked, stdinName, fix, known }: Job,
  onFile: (index: number) => void = () => {},
): Done {
  const settings = settingsFor(config)
  const checkers = new Map<CheckOptions, Prepared>()
  const done: Done = { results: [], known: {} }
  for (const [index, file] of files.entries()) {
    onFile(index)
    const name = file === '-' ? stdinName : file
    done.results.push({ file: name, findings: findingsIn(file, name) })
  }
  return done

  function findingsIn(file: string, name: string): Finding[] {
    const format = formatOf(name)
    if (!format) {
      if (file !== '-' && !existsSync(resolve(io.cwd, file))) {
        return failure(name, 'file-missing', 'There is no such file or folder.')
      }
      return failure(
        name,
        'file-unreadable',
        'This kind of file is not known. Use .json, .yaml or .md.',
      )
    }
    const read = textOf(io, file)
    if ('code' in read) return failure(name, read.code, read.message)
    const { options, check } = preparedFor(settings(file))
    const key = known && keyOf(io.version, name, options, read.text)
    const before = key !== undefined && known && Object.hasOwn(known, key) ? known[key] : undefined
    const canFix = fix && file !== '-' && /\.json$/i.test(name)
    const checked =
      before && !canFix ? { findings: before, fixes: [] } : check(name, read.text, format)
    if (canFix && checked.fixes.length > 0) {
      const mended = mend(read.text, checked)
      writeFileSync(resolve(io.cwd, file), mended)
      return check(name, mended, format).findings
    }
    if (key !== undefined) done.known[key] = checked.findings
    return checked.findings
  }

  /** Made once for all files with the same settings. */
  function preparedFor(settings: CheckOptions): Prepared {
    const before = checkers.get(settings)
    if (before) return before
    const options = { ...settings, ...asked }
    const prepared = { options, check: createChecker(options) }
    checkers.set(settings, prepared)
    return prepared
  }
}

interface Prepared {
  options: CheckOptions
  check: TextChecker
}

function keyOf(version: string, name: string, options: CheckOptions, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, name, options, text]))
    .digest('hex')
}

/** The text with the fixes in it: nothing else of the file changes. */
function mend(text: string, { fixes }: Checked): string {
  const once = new Map(fixes.map((fix) => [fix.at.start, fix]))
  let mended = text
  for (const { at, value } of [...once.values()].sort((a, b) => b.at.start - a.at.start)) {
    mended = mended.slice(0, at.start) + JSON.stringify(value) + mended.slice(at.end)
  }
  return mended
}

function failure(file: string, code: FileCode, message: string): Finding[] {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return [{ file, ...place, severity: 'error', code, message, path: '', url: pageOf(code) }]
}
