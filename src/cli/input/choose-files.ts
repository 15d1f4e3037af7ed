import { resolve } from 'node:path'
import { UsageError } from '../exit.js'
import type { Io } from '../io.js'
import { escapeTerminal } from '../output/escape-terminal.js'
import {
  createIgnore,
  findFiles,
  findUp,
  IGNORE_FILE,
  type IgnorePatterns,
  type IsIgnored,
} from './find-files.js'
import { relativePath } from './paths.js'

/** How to choose files. */
interface Choice {
  patterns: readonly string[]
  /** The base folder of the patterns. */
  folder: string
  /** Whether each pattern must match a file. Otherwise one match is enough. */
  isEach: boolean
  ignore: readonly IgnorePatterns[]
}

/**
 * Chooses the files of a command: those that match the patterns and are not ignored.
 *
 * @returns Paths from the working directory.
 * @throws {UsageError} If a named file or folder doesn’t exist, or a pattern matches nothing.
 */
export async function chooseFiles(
  { cwd }: Pick<Io, 'cwd'>,
  { patterns, folder, isEach, ignore }: Choice,
): Promise<{ files: string[]; isIgnored: IsIgnored }> {
  const isIgnored = await createIgnore(ignore, findUp(cwd, [IGNORE_FILE]))
  const { files, missing, empty } = await findFiles(folder, patterns, isIgnored)
  const isRequired = isEach || missing.length + empty.length === patterns.length
  if (isRequired && missing.length > 0) {
    throw new UsageError(`No such file or folder: ${listOf(missing)}. Check the path.`)
  }
  if (isRequired && empty.length > 0) {
    throw new UsageError(
      `No article files match ${listOf(empty)}. Name files, folders or patterns, such as articles/ or "articles/**/*.json".`,
    )
  }
  return { files: files.map((file) => relativePath(cwd, resolve(folder, file))), isIgnored }
}

function listOf(patterns: readonly string[]): string {
  return patterns.map(escapeTerminal).join(', ')
}
