import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** The extensions of files that may hold an article. */
export const EXTENSIONS = ['json', 'yaml', 'yml', 'md', 'markdown'] as const

/** The extension of a file, if such files may hold an article. */
export function extensionOf(file: string): (typeof EXTENSIONS)[number] | undefined {
  const own = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  return EXTENSIONS.find((extension) => extension === own)
}

/** A path that is normalized already, as most are. */
const NORMALIZED = /^(?!\.\.?\/)[\w@ -][\w@ .-]*(?:\/[\w@ -][\w@ .-]*)*$/

/** A path from a folder, normalized, with `/` between its parts. */
export function relativePath(folder: string, path: string): string {
  if (NORMALIZED.test(path)) return path
  const fromFolder = relative(folder, resolve(folder, path))
  return (isAbsolute(fromFolder) ? path : fromFolder).split(sep).join('/')
}

/** Whether a relative path leads into the folder that it starts from. */
export function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('../') && path !== '..' && !isAbsolute(path)
}

/** The folder that all paths share. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => dirname(path).split(sep))
  const end = first.findIndex((part, index) => others.some((parts) => parts[index] !== part))
  return (end === -1 ? first : first.slice(0, end)).join(sep) || sep
}
