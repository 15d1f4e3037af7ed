import { readFileSync } from 'node:fs'
import { run } from './program.js'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

// Whoever reads has seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await run(
  {
    cwd: process.cwd(),
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
    stdin: () => readFileSync(0),
    isColored: wantsColor(process.env),
    isWatched: process.stderr.isTTY === true,
    version,
  },
  process.argv.slice(2),
)

/** @see https://no-color.org */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true
}
