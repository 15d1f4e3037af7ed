import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { ENDINGS } from './endings.js'

const HAS_ENDING = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i')

/**
 * The files in a folder and below it that may hold an article. Hidden files and folders are left
 * out, and so are packages; links are followed, but never round in a circle.
 *
 * @param folder Where it is.
 * @param name What the paths begin with that are found; nothing if it is empty.
 */
export function filesInFolder(folder: string, name: string): string[] {
  const found: string[] = []

  function read(path: string, name: string, links: readonly string[]): void {
    for (const entry of entriesOf(path)) {
      if (entry.name.startsWith('.')) continue
      const inner = join(path, entry.name)
      const innerName = name === '' ? entry.name : `${name}/${entry.name}`
      if (entry.isSymbolicLink()) follow(inner, innerName, links)
      else if (entry.isFile()) take(innerName)
      else if (entry.isDirectory()) enter(inner, innerName, links)
    }
  }

  function follow(path: string, name: string, links: readonly string[]): void {
    const real = realPathOf(path)
    if (real === undefined) return
    const facts = statSync(real)
    if (facts.isFile()) take(name)
    const isCircle = links.some((link) => isIn(link, real) || isIn(real, link))
    if (facts.isDirectory() && !isCircle) enter(path, name, [...links, real])
  }

  function take(name: string): void {
    if (HAS_ENDING.test(name)) found.push(name)
  }

  function enter(path: string, name: string, links: readonly string[]): void {
    if (!path.endsWith(`${sep}node_modules`)) read(path, name, links)
  }

  read(folder, name, [])
  return found
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** A folder that nobody may read is as if it was empty. */
function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}

function realPathOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}
