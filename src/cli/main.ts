import { readFileSync } from 'node:fs'
import { codeOf, EXIT } from './exit.js'
import { readStdin } from './input/read-file.js'
import { run } from './program.js'

// The binary: connects the program to the terminal.

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

process.stdout.on('error', (error) => {
  const code = codeOf(error)
  // The reader has closed the pipe, as `head` does.
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`standfirst: Could not write to standard output (${code}).\n`)
  process.exit(EXIT.usage)
})
process.exitCode = await run(
  {
    cwd: process.cwd(),
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
    stdin: readStdin,
    isColored: wantsColor(process.env),
    isWatched: process.stderr.isTTY === true,
    workspace: process.env.GITHUB_WORKSPACE,
    version,
  },
  process.argv.slice(2),
)

/** @see https://no-color.org */
function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true
}
