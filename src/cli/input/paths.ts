import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** The extensions of files that may contain an article. */
export const EXTENSIONS = ['json', 'yaml', 'yml', 'md', 'markdown'] as const

/** Returns the extension of a file, if such files may contain an article. */
export function extensionOf(file: string): (typeof EXTENSIONS)[number] | undefined {
  const own = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  return EXTENSIONS.find((extension) => extension === own)
}

/** A path that is already normalized, as most are. */
const NORMALIZED = /^(?!\.\.?\/)[\w@ -][\w@ .-]*(?:\/[\w@ -][\w@ .-]*)*$/

/** Returns a path relative to a folder, normalized, with `/` as separator. */
export function relativePath(folder: string, path: string): string {
  if (NORMALIZED.test(path)) return path
  const fromFolder = relative(folder, resolve(folder, path))
  return (isAbsolute(fromFolder) ? path : fromFolder).split(sep).join('/')
}

/** Whether a relative path stays inside its base folder. */
export function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('../') && path !== '..' && !isAbsolute(path)
}

/** The folder that all paths share. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => dirname(path).split(sep))
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part))
  return (end === -1 ? first : first.slice(0, end)).join(sep) || sep
}
