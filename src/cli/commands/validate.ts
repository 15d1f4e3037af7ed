import { resolve } from 'node:path'
import type { Profile } from '../../lint/rule.js'
import { isError } from '../../tree/issue.js'
import { type Job, nameOf } from '../check/check-files.js'
import type { CheckOptions } from '../check/check-text.js'
import type { FileResult } from '../check/finding.js'
import { checkInThreads, usualThreads } from '../check/threads.js'
import { loadConfig } from '../config/config.js'
import type { Config } from '../config/config-schema.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { findFiles, IGNORE_FILE, ignoring } from '../input/find-files.js'
import { isInside, tidy } from '../input/tidy-path.js'
import type { Io } from '../io.js'
import { countFindings, type Reporter } from '../output/reporters/reporter.js'
import type { ReporterName } from '../output/reporters/reporter-names.js'
import { keepInputs, writeOutput } from '../output/write-file.js'
import { UsageError } from '../usage-error.js'

/** What the command line says, as commander gives it. */
export interface ValidateFlags {
  format: ReporterName
  output?: string
  profile?: Profile
  now?: string
  config?: string
  ignore: string[]
  maxWarnings?: number
  strict?: boolean
  quiet?: boolean
  fix?: boolean
  shard?: { index: number; count: number }
  cache?: boolean
  cacheFile: string
  threads?: number
  stdinName: string
}

/** What stands for standard input. */
const STDIN = '-'

/** Files that nobody named: the articles in this folder. */
const USUAL = ['**/*.article.{json,yaml,yml,md}', 'articles/**/*.{json,yaml,yml,md}']

/** Checks files, and writes what was found. */
export async function validate(
  io: Io,
  patterns: readonly string[],
  flags: ValidateFlags,
): Promise<ExitCode> {
  const config = await loadConfig(io.cwd, flags.config)
  const files = await chooseFiles(io, patterns, flags, config)
  const cacheFile = resolve(io.cwd, flags.cacheFile)
  if (flags.output !== undefined) keepInputs(resolve(io.cwd, flags.output), io.cwd, files)
  if (flags.cache) keepInputs(cacheFile, io.cwd, files)
  const cache = flags.cache ? await import('../check/cache.js') : undefined
  const known = cache?.readCache(cacheFile)
  const { stdinName, fix = false, threads = usualThreads(files.length) } = flags
  const job: Job = { files, config, asked: asked(flags), stdinName, fix, known }
  const done = await checkInThreads(threads, io, job, progress(io, files.length))
  if (io.isWatched) io.err('\r\u001b[K')
  cache?.writeCache(cacheFile, done.known)
  const results = files.map((file, index) => ({
    file: nameOf(file, stdinName),
    findings: done.findings.get(index) ?? [],
  }))
  await write(io, flags.quiet ? results.map(withErrors) : results, flags)
  const { errors, warnings } = countFindings(results)
  const allowed = flags.strict ? 0 : (flags.maxWarnings ?? Number.POSITIVE_INFINITY)
  if (errors === 0 && warnings > allowed) {
    io.err(`standfirst: There are more warnings than allowed: ${warnings} of ${allowed}.\n`)
  }
  return errors > 0 || warnings > allowed ? EXIT.findings : EXIT.clean
}

function withErrors({ file, findings }: FileResult): FileResult {
  return { file, findings: findings.filter(isError) }
}

async function chooseFiles(
  io: Io,
  patterns: readonly string[],
  { ignore, shard, stdinName }: ValidateFlags,
  config: Config,
): Promise<string[]> {
  const isIgnored = await ignoring(io.cwd, [...(config.ignore ?? []), ...ignore])
  const wanted = patterns.length > 0 ? patterns : (config.files ?? USUAL)
  const named = wanted.filter((pattern) => pattern !== STDIN)
  const { files, empty } = await findFiles(io.cwd, named, isIgnored)
  // Of what the configuration names, there may be some; of what the caller names, there should be all.
  const missed = patterns.length > 0 || empty.length === wanted.length ? empty : []
  if (missed.length > 0) {
    throw new UsageError(`No file matches ${missed.join(' ')}. Name files, folders or patterns.`)
  }
  if (wanted.includes(STDIN) && !isIgnored(stdinName)) files.unshift(STDIN)
  else if (files.length === 0) {
    const why = `${IGNORE_FILE}, the configuration or --ignore`
    io.err(`standfirst: All files that were named are left out by ${why}.\n`)
  }
  const { index, count } = shard ?? { index: 1, count: 1 }
  return files.filter((_, at) => at % count === index - 1)
}

function asked({ profile, now }: ValidateFlags): CheckOptions {
  return { ...(profile && { profile }), ...(now !== undefined && { now }) }
}

/** Tells whoever watches how far it is. */
function progress({ isWatched, err }: Io, count: number): (index: number) => void {
  const width = 30
  return (index) => {
    if (!isWatched || index % 50 !== 0) return
    const filled = Math.round((width * index) / count)
    err(`\r[${'='.repeat(filled).padEnd(width)}] ${index}/${count}`)
  }
}

async function write(
  io: Io,
  results: readonly FileResult[],
  { format, output }: ValidateFlags,
): Promise<void> {
  const reporter = await reporterOf(format)
  const isColored = io.isColored && output === undefined
  const place = io.workspace === undefined ? '' : tidy(io.workspace, io.cwd)
  const folder = isInside(place) ? place : ''
  const facts = { isColored, folder, fileCount: results.length, version: io.version }
  const text = reporter(results, facts)
  if (output === undefined) io.out(text)
  else writeOutput(resolve(io.cwd, output), text)
}

/** What people read is loaded without what other programs do. */
async function reporterOf(format: ReporterName): Promise<Reporter> {
  if (format === 'pretty') return (await import('../output/reporters/pretty.js')).pretty
  return (await import('../output/reporters/reporters.js')).reporters[format]
}
