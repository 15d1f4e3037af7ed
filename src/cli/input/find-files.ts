import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf } from '../error-code.js'
import { UsageError } from '../usage-error.js'
import { filesInFolder } from './folder-files.js'
import { isInside, tidy } from './tidy-path.js'

/** The file with patterns of what is not checked, as in `.gitignore`. */
export const IGNORE_FILE = '.standfirstignore'

/** What some patterns name. */
export interface FoundFiles {
  /** Paths from the folder of the search, each once, in the order of their names. */
  files: string[]
  /** Patterns and folders in which there is no file. */
  empty: string[]
}

/**
 * The files that some patterns name. A path that there is, or that is no pattern, is taken as it is,
 * so that a slip is told of; a folder stands for the articles in it.
 */
export async function findFiles(
  cwd: string,
  patterns: readonly string[],
  isIgnored: IsIgnored,
): Promise<FoundFiles> {
  const all = new Set<string>()
  const globs: string[] = []
  const empty: string[] = []
  const take = (pattern: string, files: readonly string[]) => {
    for (const file of files) all.add(file)
    if (files.length === 0) empty.push(pattern)
  }
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    const kind = kindOf(path)
    if (kind === 'folder') take(pattern, filesInFolder(path, tidy(cwd, pattern)))
    else if (kind === 'none' && MAY_BE_PATTERN.test(pattern)) globs.push(pattern)
    else take(pattern, [tidy(cwd, pattern)])
  }
  const without = globs.filter((pattern) => pattern.startsWith('!'))
  for (const pattern of globs) {
    if (without.includes(pattern)) continue
    const found = await filesOf([pattern, ...without], cwd)
    take(
      pattern,
      found.map((path) => tidy(cwd, path)),
    )
  }
  const files = [...all].filter((path) => !isIgnored(path)).sort(byName)
  return { files, empty }
}

/** What stands at a path; what can't be looked at is told of by whoever reads it. */
function kindOf(path: string): 'folder' | 'file' | 'none' {
  try {
    const facts = statSync(path, { throwIfNoEntry: false })
    return facts === undefined ? 'none' : facts.isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
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

/** Tells of a path from the folder of the search whether it is left out. */
export type IsIgnored = (path: string) => boolean

/**
 * Reads what is left out.
 *
 * @throws {UsageError} If the file with the patterns can't be read.
 */
export async function ignoring(cwd: string, patterns: readonly string[]): Promise<IsIgnored> {
  const more = ignoreFile(resolve(cwd, IGNORE_FILE))
  if (patterns.length === 0 && more === '') return () => false
  const { default: ignore } = await import('ignore')
  const filter = ignore()
    .add([...patterns])
    .add(more)
  return (path) => isInside(path) && filter.ignores(path)
}

function ignoreFile(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  } catch (error) {
    throw new UsageError(`${IGNORE_FILE} can’t be read (${codeOf(error)}).`)
  }
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
