import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { ThreadJob } from './threads.js'

const stdin = () => readFileSync(0)

if (isMainThread) {
  const { run } = await import('./program.js')
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
  process.exitCode = await run(io, process.argv.slice(2))
} else {
  const { checkFiles } = await import('./check-files.js')
  const { takeTurns } = await import('./turns.js')
  const { cwd, version, job, next } = workerData as ThreadJob
  const turns = takeTurns(next, job.files.length)
  parentPort?.postMessage(await checkFiles({ cwd, version, stdin }, job, turns))
}

/** @see https://no-color.org */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true
}
