import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf, UsageError } from '../exit.js'
import { escapeTerminal } from './escape-terminal.js'

/** A text, or its parts where it is too long for the memory. */
type Text = string | Iterable<string>

/**
 * Writes a requested output file, and creates its folder if necessary.
 *
 * @throws {UsageError} If it can't be written.
 */
export function writeOutput(file: string, text: Text): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, text)
  } catch (error) {
    const name = escapeTerminal(file)
    throw new UsageError(
      `Could not write ${name} (${codeOf(error)}). Check the path, its permissions and the free space.`,
    )
  }
}

/**
 * Replaces a file atomically: writes the text to a temporary file in the same folder, syncs it and
 * renames it. A full disk or a kill leaves either the old file or the new one. For a link, its
 * target is replaced and keeps its mode and owner. Pipes and devices are written to directly.
 */
export function writeWhole(file: string, text: Text): void {
  const target = realPathOf(file)
  const before = statSync(target, { throwIfNoEntry: false })
  if (before !== undefined && !before.isFile()) {
    writeOpen(openSync(target, 'w'), text)
    return
  }
  const part = join(dirname(target), `.${randomBytes(6).toString('hex')}.standfirst.tmp`)
  try {
    writeSynced(part, text, before)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
  syncFolder(dirname(target))
}

function writeSynced(file: string, text: Text, like: Stats | undefined): void {
  const descriptor = openSync(file, 'wx', like ? 0o600 : 0o666)
  try {
    for (const part of partsOf(text)) writeFileSync(descriptor, part)
    if (like) {
      keepOwner(descriptor, like)
      fchmodSync(descriptor, like.mode)
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Writes to a pipe or a device. */
function writeOpen(descriptor: number, text: Text): void {
  try {
    for (const part of partsOf(text)) writeFileSync(descriptor, part)
  } finally {
    closeSync(descriptor)
  }
}

function partsOf(text: Text): Iterable<string> {
  return typeof text === 'string' ? [text] : text
}

/** Only root may give files away; for everyone else the owner is already right, or can't be kept. */
function keepOwner(descriptor: number, { uid, gid }: Stats): void {
  if (process.getuid?.() === uid && process.getgid?.() === gid) return
  try {
    fchownSync(descriptor, uid, gid)
  } catch {
    // The content matters more than the owner.
  }
}

/** Makes a rename durable on systems where folders can be synced. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY)
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // Windows cannot sync folders.
  }
}

/**
 * Creates a file in a folder, unless something exists at its path. Links are never followed, so
 * nothing is written outside of the folder.
 *
 * @param name A path from the folder, with `/` between its parts.
 * @param replaces Whether a file that exists is replaced.
 * @returns Whether it was created, or why not.
 * @throws {UsageError} If it can't be written.
 */
export function createFile(
  folder: string,
  name: string,
  text: string,
  replaces = false,
): 'created' | 'exists' | 'linked' {
  const parents = name.split('/').slice(0, -1)
  for (const index of parents.keys()) {
    const parent = resolve(folder, ...parents.slice(0, index + 1))
    if (lstatSync(parent, { throwIfNoEntry: false })?.isSymbolicLink()) return 'linked'
  }
  const file = resolve(folder, name)
  const before = lstatSync(file, { throwIfNoEntry: false })
  if (before && !replaces) return 'exists'
  if (before?.isSymbolicLink()) return 'linked'
  writeOutput(file, text)
  return 'created'
}

/**
 * Refuses an output file that would overwrite an input.
 *
 * @param files The inputs, from the folder `cwd`.
 * @throws {UsageError} If it would.
 */
export function keepInputs(output: string, cwd: string, files: readonly string[]): void {
  const real = realPathOf(output)
  const isInput = (file: string) => {
    const input = resolve(cwd, file)
    return input === output || (basename(input) === basename(real) && realPathOf(input) === real)
  }
  if (!files.some(isInput)) return
  throw new UsageError(
    `${escapeTerminal(output)} is an input and would be overwritten. Choose another output file.`,
  )
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
