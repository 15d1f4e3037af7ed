import { readFileSync } from 'node:fs'
import { run } from './program.js'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

// https://no-color.org
const { NO_COLOR, FORCE_COLOR, TERM } = process.env
const isColored = FORCE_COLOR
  ? FORCE_COLOR !== '0'
  : !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true

process.exitCode = await run(
  {
    cwd: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: () => readFileSync(0),
    isColored,
    isWatched: process.stderr.isTTY === true,
    version,
  },
  process.argv.slice(2),
)
