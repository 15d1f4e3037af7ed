import { resolve } from 'node:path'
import { type LoadedConfig, settingsFor } from '../config/config.js'
import { codeOf } from '../exit.js'
import { loadFormat, UNSUPPORTED } from '../input/formats/formats.js'
import type { FileCode, SourceFormat } from '../input/formats/source-format.js'
import { readInput, readText, STDIN } from '../input/read-file.js'
import type { Io } from '../io.js'
import { writeWhole } from '../output/write-file.js'
import { applyFixes } from './apply-fixes.js'
import { type Checked, type CheckOptions, createChecker, type TextChecker } from './check-text.js'
import { pageOf } from './codes.js'
import type { FileResult, Finding } from './finding.js'

/** How to check a list of files. Plain data that can be sent to a thread. */
export interface Job {
  files: readonly string[]
  config: LoadedConfig
  /** Options from the command line, which override the configuration. */
  flags: CheckOptions
  /** The file name to report for standard input. */
  stdinName: string
  /** Whether to apply safe fixes, and whether to write them. */
  fix: 'no' | 'dry-run' | 'write'
}

/**
 * Checks files one by one. A file that cannot be read or makes a check fail is a finding, and the
 * other files are still checked.
 *
 * @param onFile Called before each file with its index.
 */
export async function checkFiles(
  io: Pick<Io, 'cwd' | 'stdin'>,
  { files, config, flags, stdinName, fix }: Job,
  onFile: (index: number) => void = () => {},
): Promise<FileResult[]> {
  const settings = await settingsFor(config, io.cwd)
  const checkers = new Map<CheckOptions, TextChecker>()
  const results: FileResult[] = []
  for (const [index, file] of files.entries()) {
    onFile(index)
    const name = nameOf(file, stdinName)
    try {
      results.push(await checkFile(file, name))
    } catch (error) {
      results.push(failure(name, 'internal-error', internalError(error)))
    }
  }
  return results

  async function checkFile(file: string, name: string): Promise<FileResult> {
    const format = await loadFormat(name)
    if (!format) return failure(name, 'file-unreadable', UNSUPPORTED)
    const read = readInput(io, file)
    if ('code' in read) return failure(name, read.code, read.message)
    const check = checkerFor(settings(name))
    const checked = check(name, read.text, format)
    if (fix === 'no' || file === STDIN) return { file: name, findings: checked.findings }
    const source = { path: resolve(io.cwd, file), name, mark: read.mark, text: read.text }
    return fixFile(source, checked, format, check, fix === 'write')
  }

  /** Files with the same settings share a checker. */
  function checkerFor(options: CheckOptions): TextChecker {
    const known = checkers.get(options)
    if (known) return known
    const checker = createChecker({ ...options, ...flags })
    checkers.set(options, checker)
    return checker
  }
}

/** The content of a file. */
interface Source {
  path: string
  name: string
  /** The byte order mark, or an empty string. */
  mark: string
  text: string
}

function fixFile(
  { path, name, mark, text }: Source,
  checked: Checked,
  format: SourceFormat,
  check: TextChecker,
  mayWrite: boolean,
): FileResult {
  const fixed = applyFixes(text, checked, (next) => check(name, next, format))
  const { findings } = fixed.checked
  const output = mark + fixed.text
  if (fixed.count === 0) return { file: name, findings, fixed: 0 }
  if (!mayWrite) return { file: name, findings, fixed: fixed.count, output }
  const problem = replaceText(path, mark + text, output)
  if (problem === undefined) return { file: name, findings, fixed: fixed.count }
  const { findings: unwritten } = failure(name, 'file-unwritable', problem)
  return { file: name, findings: [...unwritten, ...checked.findings], fixed: 0 }
}

/**
 * Replaces the text of a file, unless the file has changed. Returns the problem, if there is one.
 */
function replaceText(path: string, before: string, after: string): string | undefined {
  const now = readText(path)
  if ('code' in now || now.mark + now.text !== before) {
    return 'The file changed during the check, so no fix was applied. Run the command again.'
  }
  try {
    writeWhole(path, after)
    return undefined
  } catch (error) {
    return `Could not write the file (${codeOf(error)}), so no fix was applied. Check the permissions of its folder and the free space.`
  }
}

/** Returns the name of a file in reports. */
function nameOf(file: string, stdinName: string): string {
  return file === STDIN ? stdinName : file
}

function internalError(error: unknown): string {
  return `standfirst failed on this file (${String(error)}). Please report it with the file at https://github.com/standfirst/standfirst/issues.`
}

function failure(file: string, code: FileCode, message: string): FileResult {
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const finding: Finding = {
    ...{ file, ...start, severity: 'error', code, message },
    ...{ path: '', url: pageOf(code) },
  }
  return { file, findings: [finding] }
}
