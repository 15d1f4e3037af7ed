import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Profile } from '../../lint/rule.js'
import { type Checked, type CheckOptions, checkText } from '../check-text.js'
import { pageOf } from '../codes.js'
import { type Config, loadConfig, settingsFor } from '../config.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { findFiles } from '../find-files.js'
import type { FileResult } from '../finding.js'
import type { FileCode } from '../formats/source-format.js'
import { formatOf } from '../formats.js'
import type { Io } from '../io.js'
import { textOf } from '../read-article.js'
import { countFindings } from '../reporters/reporter.js'
import { reporters } from '../reporters.js'
import { UsageError } from '../usage-error.js'

/** What the command line says, as commander gives it. */
export interface ValidateFlags {
  format: string
  output?: string
  profile?: Profile
  now?: string
  config?: string
  ignore?: string[]
  maxWarnings?: number
  strict?: boolean
  quiet?: boolean
  fix?: boolean
  shard?: { index: number; count: number }
  cache?: boolean
  cacheFile: string
  stdinName: string
}

/** Files that nobody named: the articles in this folder. */
const USUAL = ['**/*.article.{json,yaml,yml}', 'articles/**/*.{json,yaml,yml}']

/** Checks files, and writes what was found. */
export async function validate(
  io: Io,
  patterns: readonly string[],
  flags: ValidateFlags,
): Promise<ExitCode> {
  const config = await loadConfig(io.cwd, flags.config)
  const files = await chooseFiles(io, patterns, flags, config)
  const cache = flags.cache ? openCache(io, flags) : undefined
  const settings = settingsFor(config)
  const results: FileResult[] = []
  for (const [index, file] of files.entries()) {
    if (io.isWatched && index % 50 === 0) io.err(`\r${index}/${files.length} files`)
    const options = { ...settings(file), ...asked(flags) }
    const { findings } = checkFile(io, file, options, flags, cache)
    const shown = flags.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
    results.push({ file: nameOf(file, flags), findings: shown })
  }
  if (io.isWatched) io.err('\r\u001b[K')
  cache?.save()
  write(io, results, flags)
  const { errors, warnings } = countFindings(results)
  const tooMany = warnings > (flags.maxWarnings ?? Number.POSITIVE_INFINITY)
  return errors > 0 || tooMany || (flags.strict && warnings > 0) ? EXIT.findings : EXIT.clean
}

async function chooseFiles(
  io: Io,
  patterns: readonly string[],
  flags: ValidateFlags,
  config: Config,
): Promise<string[]> {
  if (patterns.includes('-')) return ['-']
  const wanted = patterns.length > 0 ? patterns : (config.files ?? USUAL)
  const files = await findFiles(io.cwd, wanted, [...(config.ignore ?? []), ...(flags.ignore ?? [])])
  if (files.length === 0) {
    throw new UsageError(`No file matches ${wanted.join(' ')}. Name files, folders or patterns.`)
  }
  const { index, count } = flags.shard ?? { index: 1, count: 1 }
  return files.filter((_, at) => at % count === index - 1)
}

function asked({ profile, now }: ValidateFlags): CheckOptions {
  return { ...(profile && { profile }), ...(now !== undefined && { now }) }
}

function checkFile(
  io: Io,
  file: string,
  options: CheckOptions,
  flags: ValidateFlags,
  cache: Cache | undefined,
): Pick<Checked, 'findings'> {
  const name = nameOf(file, flags)
  const format = formatOf(name)
  if (!format) {
    return failure(name, 'file-unreadable', 'This kind of file is not known. Use .json or .yaml.')
  }
  const read = textOf(io, file)
  if ('code' in read) return failure(name, read.code, read.message)
  const key = cache?.key(name, read.text, options)
  const { fix } = flags
  const known = key === undefined ? undefined : cache?.get(key)
  if (known && !fix) return { findings: known }
  const checked = checkText(name, read.text, format, options)
  if (fix && file !== '-' && checked.fixes.length > 0 && /\.json$/i.test(name)) {
    const mended = mend(read.text, checked)
    writeFileSync(resolve(io.cwd, file), mended)
    return checkText(name, mended, format, options)
  }
  if (key !== undefined) cache?.set(key, checked.findings)
  return checked
}

/** What a file is called in the findings. */
function nameOf(file: string, { stdinName }: ValidateFlags): string {
  return file === '-' ? stdinName : file
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

function failure(file: string, code: FileCode, message: string): Pick<Checked, 'findings'> {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const about = { severity: 'error' as const, code, message, path: '', url: pageOf(code) }
  return { findings: [{ file, ...place, ...about }] }
}

function write(io: Io, results: readonly FileResult[], { format, output }: ValidateFlags): void {
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined
  if (!reporter) {
    throw new UsageError(
      `There is no format ${format}. Use one of: ${Object.keys(reporters).join(', ')}.`,
    )
  }
  const isColored = io.isColored && output === undefined
  const text = reporter(results, { isColored, fileCount: results.length, version: io.version })
  if (output === undefined) io.out(text)
  else writeFileSync(resolve(io.cwd, output), text)
}

/** What was found before, by the content of the file, the settings and the version. */
interface Cache {
  key(file: string, text: string, options: CheckOptions): string
  get(key: string): Checked['findings'] | undefined
  set(key: string, findings: Checked['findings']): void
  save(): void
}

function openCache({ cwd, version }: Io, { cacheFile }: ValidateFlags): Cache {
  const file = resolve(cwd, cacheFile)
  const before = readCache(file)
  const used: Record<string, Checked['findings']> = {}
  return {
    key: (name, text, options) =>
      createHash('sha256')
        .update(JSON.stringify([version, name, options, text]))
        .digest('hex'),
    get(key) {
      const findings = Object.hasOwn(before, key) ? before[key] : undefined
      if (findings) used[key] = findings
      return findings
    },
    set(key, findings) {
      used[key] = findings
    },
    save: () => writeFileSync(file, JSON.stringify(used)),
  }
}

/** A cache that can't be read is none: everything is checked again. */
function readCache(file: string): Record<string, Checked['findings']> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
