import { existsSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { filesInFolder } from './folder-files.js'

/** The file with patterns of what is not checked, as in `.gitignore`. */
const IGNORE_FILE = '.standfirstignore'

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
  const all = new Set<string>()
  const globs: string[] = []
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      for (const file of filesInFolder(path, tidy(cwd, pattern))) all.add(file)
    } else if (MAY_BE_PATTERN.test(pattern)) globs.push(pattern)
    else all.add(tidy(cwd, pattern))
  }
  for (const path of await filesOf(globs, cwd)) all.add(tidy(cwd, path))
  const isIgnored = await ignoring(cwd, ignored)
  return [...all].filter((path) => !isInside(path) || !isIgnored(path)).sort(byName)
}

/** What no pattern is without. */
const MAY_BE_PATTERN = /[*?!+@()[\]{}|\\]/

/** What reads patterns is only loaded when there is one. */
async function filesOf(patterns: readonly string[], cwd: string): Promise<string[]> {
  if (patterns.length === 0) return []
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const globs = patterns.filter((pattern) => isDynamicPattern(pattern))
  const found = globs.length > 0 ? await glob(globs, { cwd, ignore: ['**/node_modules/**'] }) : []
  return [...patterns.filter((pattern) => !globs.includes(pattern)), ...found]
}

/** Tells of paths from `cwd` whether they are left out. */
async function ignoring(
  cwd: string,
  patterns: readonly string[],
): Promise<(path: string) => boolean> {
  const file = resolve(cwd, IGNORE_FILE)
  const more = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (patterns.length === 0 && more === '') return () => false
  const { default: ignore } = await import('ignore')
  const filter = ignore()
    .add([...patterns])
    .add(more)
  return (path) => filter.ignores(path)
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
