import { safeParseArticle } from '../../parse/parse-article.js'
import type { Article } from '../../schema/article.js'
import { type CheckOptions, createChecker } from '../check/check-text.js'
import type { FileResult } from '../check/finding.js'
import { loadConfig, settingsFor } from '../config/config.js'
import type { Io } from '../io.js'
import { pretty } from '../output/reporters/pretty.js'
import { UsageError } from '../usage-error.js'
import { formatOf } from './formats/formats.js'
import type { ReadText, SourceFormat } from './formats/source-format.js'
import { textOf } from './text-of.js'
import { tidy } from './tidy-path.js'

/** What commands are told that make something of one file. */
export interface ReadFlags {
  /** The end of the name that standard input is given. Default: `json`. */
  from?: string
  /** The configuration. Default: one of the usual names. */
  config?: string
}

/**
 * The article in a file, for commands that make something of it.
 *
 * @returns `undefined` if it is none: the reasons are told.
 * @throws {UsageError} If there is no such file, or its format is not known.
 */
export async function readArticle(
  io: Io,
  file: string,
  { from = 'json', config }: ReadFlags,
): Promise<Article | undefined> {
  const read = textOf(io, file)
  if ('code' in read) throw new UsageError(`${file}: ${read.message}`)
  const name = file === '-' ? `-.${from}` : file
  const format = knownFormat(name)
  const settings = await settingsOf(io, name, config)
  const article = articleIn(format(read.text), settings)
  if (article) return article
  const { findings } = createChecker(settings)(file, read.text, format)
  const results: FileResult[] = [{ file, findings }]
  io.err(pretty(results, { isColored: io.isColored, fileCount: 1, version: io.version }))
  return undefined
}

/** The article in a text with which nothing is wrong. */
export function articleIn(
  { value, problems }: ReadText,
  { unknown }: CheckOptions,
): Article | undefined {
  if (problems.length > 0) return undefined
  const result = safeParseArticle(value, { unknown })
  return result.success ? result.data : undefined
}

/** @throws {UsageError} If the format of a file is not known. */
export function knownFormat(file: string): SourceFormat {
  const format = formatOf(file)
  if (format) return format
  throw new UsageError(`${file}: this kind of file is not known. Use .json, .yaml or .md.`)
}

/** What the configuration says of a file. */
export async function settingsOf(
  io: Io,
  file: string,
  config: string | undefined,
): Promise<CheckOptions> {
  const settings = await settingsFor(await loadConfig(io.cwd, config))
  return settings(tidy(io.cwd, file))
}
