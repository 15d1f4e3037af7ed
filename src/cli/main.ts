import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { checkFiles } from './check-files.js'
import { run } from './program.js'
import type { ThreadJob } from './threads.js'

const stdin = () => readFileSync(0)

if (isMainThread) {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  const io = {
    cwd: process.cwd(),
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
    stdin,
    isColored: wantsColor(process.env),
    isWatched: process.stderr.isTTY === true,
    version,
  }
  // Whoever reads has seen enough, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await run(io, process.argv.slice(2))
} else {
  const { cwd, version, job } = workerData as ThreadJob
  parentPort?.postMessage(checkFiles({ cwd, version, stdin }, job))
}

/** @see https://no-color.org */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true
}
