import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { settingsFor } from '../config/config.js'
import type { Config } from '../config/config-schema.js'
import { endingOf } from '../input/endings.js'
import type { FileCode } from '../input/formats/source-format.js'
import { textOf } from '../input/text-of.js'
import type { Io } from '../io.js'
import { replaceText } from '../output/write-file.js'
import { applyAllFixes } from './apply-fixes.js'
import type { Checked, CheckOptions } from './check-text.js'
import type { Finding } from './finding.js'
import { createFirstLook, type FirstLook } from './first-look.js'

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

/** What was found in a list of files. */
export interface Done {
  /** By the place of a file in the list; files without findings have none. */
  findings: Map<number, Finding[]>
  /** What to know the next time. */
  known: Known
}

/**
 * Checks files one by one: a file that can't be read is a finding, and the others are still checked.
 *
 * @param turns Which of the files to check, by their places in the list. Default: all.
 */
export async function checkFiles(
  io: Pick<Io, 'cwd' | 'stdin' | 'version'>,
  { files, config, asked, stdinName, fix, known }: Job,
  turns: Iterable<number> = files.keys(),
): Promise<Done> {
  const settings = await settingsFor(config)
  const keyOf = known && (await import('./cache.js')).keyOf
  const prepared = new Map<CheckOptions, Prepared>()
  const done: Done = { findings: new Map(), known: {} }
  for (const index of turns) {
    const file = files[index] as string
    const findings = await findingsIn(file, nameOf(file, stdinName))
    if (findings.length > 0) done.findings.set(index, findings)
  }
  return done

  async function findingsIn(file: string, name: string): Promise<Finding[]> {
    const ending = endingOf(name)
    if (!ending) {
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
    const { options, looksRight, check } = preparedFor(settings(name))
    const isJson = ending === 'json'
    const canFix = fix && file !== '-' && isJson
    const key = keyOf?.(io.version, name, options, read.text)
    const before = key !== undefined && known && Object.hasOwn(known, key) ? known[key] : undefined
    const checked =
      before && !canFix
        ? { findings: before, fixes: [], isArticle: true }
        : isJson && looksRight(read.text)
          ? NOTHING
          : await check(name, read.text)
    const mended = canFix
      ? await applyAllFixes(read.text, checked, (text) => check(name, text))
      : undefined
    if (mended && mended.text !== read.text) {
      const problem = replaceText(resolve(io.cwd, file), read.mark + mended.text)
      if (problem === undefined) return mended.checked.findings
      const message = `The file can’t be written (${problem}), so nothing in it was mended.`
      return [...(await failure(name, 'file-unwritable', message)), ...checked.findings]
    }
    if (key !== undefined) done.known[key] = checked.findings
    return checked.findings
  }

  /** Made once for all files with the same settings. */
  function preparedFor(settings: CheckOptions): Prepared {
    const before = prepared.get(settings)
    if (before) return before
    const made = prepare({ ...settings, ...asked })
    prepared.set(settings, made)
    return made
  }
}

/** What a file is called in reports. */
export function nameOf(file: string, stdinName: string): string {
  return file === '-' ? stdinName : file
}

const NOTHING: Checked = { findings: [], fixes: [], isArticle: true }

interface Prepared {
  options: CheckOptions
  looksRight: FirstLook
  check(file: string, text: string): Promise<Checked>
}

/** What explains findings is only loaded when there are some. */
function prepare(options: CheckOptions): Prepared {
  let loaded: Promise<(file: string, text: string) => Checked> | undefined
  const load = async () => (await import('./check-text.js')).createFileChecker(options)
  return {
    options,
    looksRight: createFirstLook(options),
    async check(file, text) {
      loaded ??= load()
      return (await loaded)(file, text)
    },
  }
}

async function failure(file: string, code: FileCode, message: string): Promise<Finding[]> {
  const { pageOf } = await import('./codes.js')
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return [{ file, ...place, severity: 'error', code, message, path: '', url: pageOf(code) }]
}
