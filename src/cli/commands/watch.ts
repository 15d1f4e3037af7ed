import { type FSWatcher, watch as watchFolder } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { CONFIG_FILES } from '../config/config.js'
import { EXIT, type ExitCode, UsageError } from '../exit.js'
import { IGNORE_FILE } from '../input/find-files.js'
import { extensionOf } from '../input/paths.js'
import type { Io } from '../io.js'
import { escapeLines } from '../output/escape-terminal.js'

/** One run of a check. */
export interface Run {
  exitCode: ExitCode
  files: readonly string[]
}

/** How long to wait after a change: editors write a file in several steps. */
const QUIET_MILLISECONDS = 100

/**
 * Runs a check now and after each change in a folder with checked files, until the process is
 * interrupted.
 *
 * @param output The report, which is no reason for another run.
 * @returns The exit code of the last run.
 */
export async function watch(
  io: Io,
  output: string | undefined,
  check: () => Promise<Run>,
): Promise<ExitCode> {
  const ignored = output === undefined ? undefined : resolve(io.cwd, output)
  let exitCode: ExitCode = EXIT.clean
  let wake: (reason: 'change' | 'end') => void = () => {}
  const watchers = new Map<string, FSWatcher>()

  const onChange = (folder: string, name: string | null) => {
    if (name !== null && !isRelevant(name)) return
    if (name !== null && resolve(folder, name) === ignored) return
    wake('change')
  }
  const follow = (files: readonly string[]) => {
    for (const folder of [io.cwd, ...files.map((file) => dirname(resolve(io.cwd, file)))]) {
      if (watchers.has(folder)) continue
      const watcher = watchFolder(folder, (_event, name) => onChange(folder, name))
      // A folder that was removed has no further changes.
      watcher.on('error', () => watcher.close())
      watchers.set(folder, watcher)
    }
  }
  const onSignal = () => wake('end')
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)

  for (;;) {
    const changed = new Promise<'change' | 'end'>((fulfil) => {
      wake = fulfil
    })
    try {
      const run = await check()
      exitCode = run.exitCode
      follow(run.files)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      exitCode = EXIT.usage
      io.err(`standfirst: ${escapeLines(error.message)}\n`)
      follow([])
    }
    io.err('standfirst: Watching for changes. Press Ctrl+C to stop.\n')
    if ((await changed) === 'end') break
    await new Promise((fulfil) => setTimeout(fulfil, QUIET_MILLISECONDS))
  }
  for (const watcher of watchers.values()) watcher.close()
  process.off('SIGINT', onSignal)
  process.off('SIGTERM', onSignal)
  return exitCode
}

/** Whether a changed file may change the findings. Hidden files are never checked. */
function isRelevant(name: string): boolean {
  const file = basename(name)
  if (file === IGNORE_FILE || CONFIG_FILES.includes(file)) return true
  return !file.startsWith('.') && extensionOf(file) !== undefined
}
