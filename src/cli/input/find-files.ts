import * as nodeFs from 'node:fs'
import { type Dirent, existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { codeOf, UsageError } from '../exit.js'
import { escapeTerminal } from '../output/escape-terminal.js'
import { EXTENSIONS, isInside, relativePath } from './paths.js'

/** The file that lists ignored files, in the syntax of `.gitignore`. */
export const IGNORE_FILE = '.standfirstignore'

/** The files that match patterns. */
export interface FoundFiles {
  /** Paths relative to the working directory, sorted by name. Each real file is listed once. */
  files: string[]
  /** Files and folders that don't exist. */
  missing: string[]
  /** Patterns and folders without an article file. */
  empty: string[]
}

/**
 * Finds the files that match paths, folders and patterns. A folder stands for the article files in
 * it and its subfolders. Hidden files and packages are left out.
 */
export async function findFiles(
  cwd: string,
  patterns: readonly string[],
  isIgnored: IsIgnored,
): Promise<FoundFiles> {
  const all = new Set<string>()
  const globs: string[] = []
  const missing: string[] = []
  const empty: string[] = []
  const add = (pattern: string, files: readonly string[]) => {
    for (const file of files) all.add(relativePath(cwd, file))
    if (files.length === 0) empty.push(pattern)
  }
  for (const pattern of patterns) {
    const kind = kindOf(resolve(cwd, pattern))
    if (kind === 'folder') add(pattern, await filesInFolder(cwd, pattern))
    else if (kind === 'file') add(pattern, [pattern])
    else if (MAY_BE_PATTERN.test(pattern)) globs.push(pattern)
    else missing.push(pattern)
  }
  const excluded = globs.filter((pattern) => pattern.startsWith('!'))
  for (const pattern of globs) {
    if (!excluded.includes(pattern)) add(pattern, await filesOf([pattern, ...excluded], { cwd }))
  }
  const files = [...all].filter((path) => !isIgnored(resolve(cwd, path))).sort(byName)
  return { files: eachOnce(cwd, files), missing, empty }
}

/** Returns what exists at a path. Errors are reported later, when the file is read. */
function kindOf(path: string): 'folder' | 'file' | 'none' {
  try {
    const facts = statSync(path, { throwIfNoEntry: false })
    return facts === undefined ? 'none' : facts.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'none' : 'file'
  }
}

/** A pattern contains at least one of these characters. */
const MAY_BE_PATTERN = /[*?!+@()[\]{}|\\]/

const ARTICLE_FILES = `**/*.{${EXTENSIONS.join(',')}}`

async function filesInFolder(cwd: string, folder: string): Promise<string[]> {
  const path = resolve(cwd, folder)
  const files = await filesOf([ARTICLE_FILES], { cwd: path, caseSensitiveMatch: false })
  return files.map((file) => (path === cwd ? file : join(folder, file)))
}

/** Finds the files of a folder or pattern. Loads tinyglobby on first use. */
async function filesOf(
  patterns: readonly string[],
  options: { cwd: string; caseSensitiveMatch?: boolean },
): Promise<string[]> {
  const { globSync } = await import('tinyglobby')
  return globSync([...patterns], {
    ...options,
    fs: { ...nodeFs, readdirSync: readerOfFolders() as typeof nodeFs.readdirSync },
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  })
}

/**
 * Creates a function that reads folders for one walk, and never reads a folder twice: a link to a
 * folder is only followed if the folder is outside the walked folders and contains none of them.
 */
function readerOfFolders(): (path: string, options: { withFileTypes: true }) => Dirent[] {
  const roots: string[] = []
  return (path, options) => {
    if (roots.length === 0) roots.push(realPathOf(path) ?? path)
    const entries = entriesOf(path, options).sort((a, b) => byName(a.name, b.name))
    return entries.filter((entry) => {
      if (!entry.isSymbolicLink()) return true
      const target = realPathOf(join(path, entry.name))
      if (target === undefined) return false
      if (!statSync(target).isDirectory()) return true
      if (roots.some((root) => contains(root, target) || contains(target, root))) return false
      roots.push(target)
      return true
    })
  }
}

/** Returns the entries of a folder. A folder that cannot be read counts as empty. */
function entriesOf(path: string, options: { withFileTypes: true }): Dirent[] {
  try {
    return nodeFs.readdirSync(path, options)
  } catch {
    return []
  }
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Removes all but the first of several paths of the same file. */
function eachOnce(cwd: string, files: readonly string[]): string[] {
  const known = new Set<string>()
  return files.filter((file) => {
    const path = resolve(cwd, file)
    const real = realPathOf(path) ?? path
    return known.has(real) ? false : known.add(real)
  })
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Returns whether an absolute path is ignored. */
export type IsIgnored = (path: string) => boolean

/** Patterns in the syntax of `.gitignore`, with their base folder. */
export interface IgnorePatterns {
  folder: string
  patterns: readonly string[]
}

/**
 * Compiles the patterns of the ignore file, the configuration and the command line.
 *
 * @param file The ignore file, if there is one.
 * @throws {UsageError} If it can't be read.
 */
export async function createIgnore(
  lists: readonly IgnorePatterns[],
  file: string | undefined,
): Promise<IsIgnored> {
  const all = file === undefined ? lists : [...lists, readIgnoreFile(file)]
  const used = all.filter(({ patterns }) => patterns.length > 0)
  if (used.length === 0) return () => false
  const { default: ignore } = await import('ignore')
  const filters = used.map(({ folder, patterns }) => ({
    folder,
    filter: ignore().add([...patterns]),
  }))
  return (path) =>
    filters.some(({ folder, filter }) => {
      const name = relativePath(folder, path)
      return isInside(name) && filter.ignores(name)
    })
}

function readIgnoreFile(file: string): IgnorePatterns {
  try {
    return { folder: resolve(file, '..'), patterns: readFileSync(file, 'utf8').split(/\r?\n/) }
  } catch (error) {
    throw new UsageError(`Could not read ${escapeTerminal(file)} (${codeOf(error)}).`)
  }
}

/**
 * Looks for a file in a folder and its parents, up to the root of the repository.
 *
 * @param names The possible names, in order of preference.
 */
export function findUp(folder: string, names: readonly string[]): string | undefined {
  for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  const parent = resolve(folder, '..')
  return parent === folder || existsSync(join(folder, '.git')) ? undefined : findUp(parent, names)
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
