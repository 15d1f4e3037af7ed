import { resolve } from 'node:path'
import type { Profile } from '../../lint/rule.js'
import { isError } from '../../tree/issue.js'
import type { Job } from '../check/check-files.js'
import type { CheckOptions } from '../check/check-text.js'
import type { FileResult } from '../check/finding.js'
import { checkInThreads, defaultThreads } from '../check/threads.js'
import { type LoadedConfig, loadConfig } from '../config/config.js'
import { EXIT, type ExitCode } from '../exit.js'
import { chooseFiles } from '../input/choose-files.js'
import { isInside, relativePath } from '../input/paths.js'
import { STDIN } from '../input/read-file.js'
import type { Io } from '../io.js'
import { createProgress } from '../output/progress.js'
import { countFindings, type Reporter } from '../output/reporters/reporter.js'
import type { ReporterName } from '../output/reporters/reporter-names.js'
import { keepInputs, writeOutput } from '../output/write-file.js'
import type { Run } from './watch.js'

/** The options of the command, as commander parses them. */
export interface ValidateFlags {
  format: ReporterName
  output?: string
  profile?: Profile
  now?: string
  config?: string
  ignore?: string[]
  maxWarnings?: number
  strict?: boolean
  quiet?: boolean
  fix?: boolean
  fixDryRun?: boolean
  shard?: { index: number; count: number }
  threads?: number
  stdinName: string
  watch?: boolean
}

/** The articles of a project without a configuration. */
const DEFAULT_FILES = ['**/*.article.{json,yaml,yml,md}', 'articles/**/*.{json,yaml,yml,md}']

/** Checks files and reports the findings. With `--watch`, repeats this after each change. */
export async function validate(
  io: Io,
  patterns: readonly string[],
  flags: ValidateFlags,
): Promise<ExitCode> {
  if (!flags.watch) return (await validateOnce(io, patterns, flags)).exitCode
  const { watch } = await import('./watch.js')
  return watch(io, flags.output, () => validateOnce(io, patterns, flags))
}

async function validateOnce(
  io: Io,
  patterns: readonly string[],
  flags: ValidateFlags,
): Promise<Run> {
  const { stdinName } = flags
  const config = await loadConfig(io.cwd, flags.config)
  const files = await filesToCheck(io, patterns, flags, config)
  if (flags.output !== undefined) keepInputs(resolve(io.cwd, flags.output), io.cwd, files)
  const fix = flags.fixDryRun ? 'dry-run' : flags.fix ? 'write' : 'no'
  const job: Job = { files, config, flags: optionsOf(flags), stdinName, fix }
  const threads = flags.threads ?? defaultThreads(files.length)
  const progress = createProgress(io)
  const results = await checkInThreads(threads, io, job, (index, count) => progress(index / count))
  progress(undefined)
  const { errors, warnings } = countFindings(results)
  await write(io, flags.quiet ? results.map(onlyErrors) : results, flags, {
    hiddenWarnings: flags.quiet ? warnings : 0,
  })
  const allowed = flags.strict ? 0 : (flags.maxWarnings ?? Number.POSITIVE_INFINITY)
  if (warnings > allowed) {
    const next = flags.quiet ? ' Run without --quiet to see them.' : ''
    io.err(`standfirst: Too many warnings: ${warnings} (maximum ${allowed}).${next}\n`)
  }
  const exitCode = errors > 0 || warnings > allowed ? EXIT.findings : EXIT.clean
  return { exitCode, files }
}

function onlyErrors({ findings, ...result }: FileResult): FileResult {
  return { ...result, findings: findings.filter(isError) }
}

async function filesToCheck(
  io: Io,
  patterns: readonly string[],
  { ignore = [], shard, stdinName }: ValidateFlags,
  { config, folder }: LoadedConfig,
): Promise<string[]> {
  const named = patterns.filter((pattern) => pattern !== STDIN)
  const isDefault = patterns.length === 0
  const { files, isIgnored } = await chooseFiles(io, {
    patterns: isDefault ? (config.files ?? DEFAULT_FILES) : named,
    folder: isDefault ? folder : io.cwd,
    isEach: !isDefault,
    ignore: [
      { folder, patterns: config.ignore ?? [] },
      { folder: io.cwd, patterns: ignore },
    ],
  })
  const hasStdin = patterns.includes(STDIN) && !isIgnored(resolve(io.cwd, stdinName))
  const all = hasStdin ? [STDIN, ...files] : files
  if (all.length === 0) {
    io.err(
      'standfirst: No files to check. All of them are ignored by .standfirstignore, the configuration or --ignore.\n',
    )
  }
  const { index, count } = shard ?? { index: 1, count: 1 }
  return all.filter((_, at) => at % count === index - 1)
}

function optionsOf({ profile, now }: ValidateFlags): CheckOptions {
  return { ...(profile && { profile }), ...(now !== undefined && { now }) }
}

async function write(
  io: Io,
  results: readonly FileResult[],
  { format, output, fixDryRun = false }: ValidateFlags,
  { hiddenWarnings }: { hiddenWarnings: number },
): Promise<void> {
  const reporter = await reporterOf(format)
  const workspace = io.workspace === undefined ? '' : relativePath(io.workspace, io.cwd)
  const text = reporter(results, {
    isColored: io.isColored && output === undefined,
    folder: isInside(workspace) ? workspace : '',
    fileCount: results.length,
    version: io.version,
    hiddenWarnings,
    isDryRun: fixDryRun,
  })
  if (output === undefined) io.out(text)
  else writeOutput(resolve(io.cwd, output), text)
}

/** Returns a reporter. Only the requested one is loaded. */
async function reporterOf(format: ReporterName): Promise<Reporter> {
  if (format === 'pretty') return (await import('../output/reporters/pretty.js')).pretty
  return (await import('../output/reporters/reporters.js')).reporters[format]
}
