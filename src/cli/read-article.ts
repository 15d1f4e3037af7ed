import { safeParseArticle } from '../parse/parse-article.js'
import type { Article } from '../schema/article.js'
import { createChecker } from './check-text.js'
import type { FileResult } from './finding.js'
import { formatOf } from './formats.js'
import type { Io } from './io.js'
import { pretty } from './reporters/pretty.js'
import { textOf } from './text-of.js'
import { UsageError } from './usage-error.js'

/**
 * The article in a file, for commands that make something of it.
 *
 * @param format The end of the name that standard input is given. Default: `json`.
 * @returns `undefined` if it is none: the reasons are told.
 * @throws {UsageError} If there is no such file, or its format is not known.
 */
export function readArticle(io: Io, file: string, format = 'json'): Article | undefined {
  const read = textOf(io, file)
  if ('code' in read) throw new UsageError(`${file}: ${read.message}`)
  const reader = formatOf(file === '-' ? `-.${format}` : file)
  if (!reader)
    throw new UsageError(`${file}: this kind of file is not known. Use .json, .yaml or .md.`)
  const result = safeParseArticle(reader(read.text).value)
  if (result.success) return result.data
  const { findings } = createChecker({})(file, read.text, reader)
  const results: FileResult[] = [{ file, findings }]
  io.err(pretty(results, { isColored: io.isColored, fileCount: 1, version: io.version }))
  return undefined
}
