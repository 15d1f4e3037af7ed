import { safeParseArticle } from '../../parse/parse-article.js'
import type { Article } from '../../schema/article.js'
import { type CheckOptions, createChecker } from '../check/check-text.js'
import { loadConfig, settingsFor } from '../config/config.js'
import { UsageError } from '../exit.js'
import type { Io } from '../io.js'
import { escapeTerminal } from '../output/escape-terminal.js'
import { pretty } from '../output/reporters/pretty.js'
import { loadFormat, UNSUPPORTED } from './formats/formats.js'
import type { ReadText, SourceFormat } from './formats/source-format.js'
import { readInput, STDIN } from './read-file.js'

/** Options of the commands that read an article. */
export interface ReadFlags {
  /** The file extension of the format of standard input. Default: `json`. */
  from?: string
  /** The configuration file. Default: the nearest one. */
  config?: string
}

/**
 * Reads the article in a file. If there is none, reports the findings to standard error.
 *
 * @returns The article, or `undefined` if there is none.
 * @throws {UsageError} If the file doesn’t exist, or its type is not supported.
 */
export async function readArticle(
  io: Io,
  file: string,
  { from = 'json', config }: ReadFlags,
): Promise<Article | undefined> {
  const name = file === STDIN ? `-.${from}` : file
  const format = await knownFormat(name)
  const read = readInput(io, file)
  if ('code' in read) throw new UsageError(`${escapeTerminal(file)}: ${read.message}`)
  const settings = await settingsOf(io, name, config)
  const article = articleIn(format(read.text), settings)
  if (article) return article
  const { findings } = createChecker(settings)(file, read.text, format)
  io.err(
    pretty([{ file, findings }], { isColored: io.isColored, fileCount: 1, version: io.version }),
  )
  return undefined
}

/** Returns the article in a text without errors. */
export function articleIn(
  { value, problems }: ReadText,
  { unknown }: CheckOptions,
): Article | undefined {
  if (problems.some(({ severity }) => severity !== 'warning')) return undefined
  const result = safeParseArticle(value, { unknown })
  return result.success ? result.data : undefined
}

/** @throws {UsageError} If the type of the file is not supported. */
export async function knownFormat(file: string): Promise<SourceFormat> {
  const format = await loadFormat(file)
  if (format) return format
  throw new UsageError(`${escapeTerminal(file)}: ${UNSUPPORTED}`)
}

/** Returns the settings for one file. */
export async function settingsOf(
  io: Io,
  file: string,
  config: string | undefined,
): Promise<CheckOptions> {
  const settings = await settingsFor(await loadConfig(io.cwd, config), io.cwd)
  return settings(file)
}
