import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Most paths are as they should be, and there may be very many. */
const TIDY = /^(?!\.\.?\/)[\w@ -][\w@ .-]*(?:\/[\w@ -][\w@ .-]*)*$/

/** A path from a folder, with `/` between its parts and without steps that lead nowhere. */
export function tidy(cwd: string, path: string): string {
  if (TIDY.test(path)) return path
  const fromHere = relative(cwd, resolve(cwd, path))
  return (isAbsolute(fromHere) ? path : fromHere).split(sep).join('/')
}

/** Whether a tidy path leads into the folder that it is seen from. */
export function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('../') && path !== '..' && !isAbsolute(path)
}
