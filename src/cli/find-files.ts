import { existsSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { glob, isDynamicPattern } from 'tinyglobby'
import { formats } from './formats.js'

/** The file with patterns of what is not checked, as in `.gitignore`. */
const IGNORE_FILE = '.standfirstignore'

const ENDINGS = Object.keys(formats).join(',')

/**
 * The files that some patterns name, each once, in the order of their names. A path without a
 * pattern is taken as it is, so that a slip is told of; a folder stands for the articles in it.
 *
 * @returns Paths from `cwd`, with `/` between their parts.
 */
export async function findFiles(
  cwd: string,
  patterns: readonly string[],
  ignored: readonly string[],
): Promise<string[]> {
  const isFolder = (path: string) =>
    statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false
  const plain = patterns.filter((pattern) => !isDynamicPattern(pattern) && !isFolder(pattern))
  const globs = patterns
    .filter((pattern) => !plain.includes(pattern))
    .map((pattern) =>
      isFolder(pattern) ? `${pattern.replace(/(?<![\\/])[\\/]+$/, '')}/**/*.{${ENDINGS}}` : pattern,
    )
  const found =
    globs.length === 0 ? [] : await glob(globs, { cwd, ignore: ['**/node_modules/**'], dot: false })
  const filter = ignore().add([...ignored])
  const file = resolve(cwd, IGNORE_FILE)
  if (existsSync(file)) filter.add(readFileSync(file, 'utf8'))
  const all = new Set([
    ...plain.map((path) => tidy(cwd, path)),
    ...found.map((path) => tidy(cwd, path)),
  ])
  return [...all].filter((path) => !isInside(path) || !filter.ignores(path)).sort(byName)
}

/** Most paths are as they should be, and there may be very many. */
const TIDY = /^(?!\.\.?\/)[\w@ -][\w@ .-]*(?:\/[\w@ -][\w@ .-]*)*$/

function tidy(cwd: string, path: string): string {
  if (TIDY.test(path)) return path
  const fromHere = relative(cwd, resolve(cwd, path))
  return (isAbsolute(fromHere) ? path : fromHere).split(sep).join('/')
}

/** Patterns of a folder say nothing of what is outside. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('../') && !isAbsolute(path)
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
