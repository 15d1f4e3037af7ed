import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Profile } from '../../lint/rule.js'
import { readCache, writeCache } from '../cache.js'
import { checkFiles, type Job } from '../check-files.js'
import type { CheckOptions } from '../check-text.js'
import { type Config, loadConfig } from '../config.js'
import { EXIT, type ExitCode } from '../exit-code.js'
import { findFiles } from '../find-files.js'
import type { FileResult } from '../finding.js'
import type { Io } from '../io.js'
import { countFindings } from '../reporters/reporter.js'
import { reporters } from '../reporters.js'
import { checkInThreads, usualThreads } from '../threads.js'
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
  threads?: number
  stdinName: string
}

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
  const { cwd, version } = io
  const cacheFile = resolve(cwd, flags.cacheFile)
  const known = flags.cache ? readCache(cacheFile) : undefined
  const { stdinName, fix = false, threads = usualThreads(files.length) } = flags
  const job: Job = { files, config, asked: asked(flags), stdinName, fix, known }
  const done =
    threads > 1
      ? await checkInThreads(threads, { cwd, version, job })
      : checkFiles(io, job, progress(io, files.length))
  if (io.isWatched) io.err('\r\u001b[K')
  if (flags.cache) writeCache(cacheFile, done.known)
  const results = flags.quiet ? done.results.map(withErrorsAlone) : done.results
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

/** Tells whoever watches how far it is. */
function progress({ isWatched, err }: Io, count: number): (index: number) => void {
  const width = 30
  return (index) => {
    if (!isWatched || index % 50 !== 0) return
    const filled = Math.round((width * index) / count)
    err(`\r[${'='.repeat(filled).padEnd(width)}] ${index}/${count}`)
  }
}

function withErrorsAlone({ file, findings }: FileResult): FileResult {
  return { file, findings: findings.filter(({ severity }) => severity === 'error') }
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
