// Markdown: takes a text with front matter and returns an article or issues, and back. Must not
// import renderers.

import { LineCounter } from 'yaml'
import { DETAILS } from '../mdast/attributes.js'
import { type Details, type HtmlMode, MISFITS } from '../mdast/from-mdast.js'
import type { Written } from '../mdast/written.js'
import { type ParseOptions, safeParseArticle } from '../parse/parse-article.js'
import type { Article } from '../schema/article.js'
import { ArticleError, type Issue, partOf } from '../tree/issue.js'
import { checkArgument, checkOptions } from '../tree/options.js'
import { fromPointer } from '../tree/pointer.js'
import { isObject, type PlainObject } from '../tree/visit.js'
import { EXCESS } from './limits.js'
import { unifyLineEnds } from './line-ends.js'
import { expandNodes } from './node-fields.js'
import { readBlocks } from './read-blocks.js'
import { readYaml } from './read-yaml.js'
import { yamlPlace } from './yaml-place.js'

/**
 * Options for reading Markdown.
 *
 * @example
 * const options: MarkdownOptions = { html: 'text', unknown: 'preserve' }
 * fromMarkdown(toMarkdown(article), options).success // true
 */
export interface MarkdownOptions extends ParseOptions {
  /** How HTML is handled: as an error, or as literal text. Default: `error`. */
  html?: HtmlMode | undefined
}

/**
 * An issue with its position in the Markdown: lines and columns from 1.
 *
 * @example
 * const [issue]: MarkdownIssue[] = fromMarkdown('No front matter').issues
 * console.log(issue?.line) // 1
 */
export interface MarkdownIssue extends Issue {
  /** The line, from 1. */
  line: number
  /** The column, from 1. */
  column: number
}

/**
 * An article with its warnings, or the issues that make the text invalid.
 *
 * @example
 * const result: MarkdownResult = fromMarkdown(toMarkdown(article))
 * console.log(result.success) // true
 */
export type MarkdownResult =
  | { success: true; data: Article; issues: MarkdownIssue[] }
  | { success: false; issues: MarkdownIssue[] }

/** The content of a text before validation. */
export interface ReadMarkdown {
  /** `undefined` if the text cannot be parsed. */
  value: PlainObject | undefined
  problems: MarkdownIssue[]
  /**
   * Returns the offset of the value at a JSON pointer, or of its key. Falls back to the nearest
   * ancestor.
   */
  locate(pointer: string, part?: 'key' | 'value'): number
  /** Returns the line and column of an offset. */
  place(offset: number): { line: number; column: number }
  /** Returns the offset of a line and column. */
  offsetAt(line: number, column: number): number
}

/** The codes of problems that lose no content: the article is still valid. */
const WARNINGS: ReadonlySet<string> = new Set(['emphasis-left'])

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

/**
 * Parses an article from Markdown and validates it.
 *
 * @returns The article, or the issues that make it invalid, each with its line and column.
 *
 * @example
 * const result = fromMarkdown(toMarkdown(article))
 * console.log(result.success && result.data.headline === article.headline) // true
 */
export function fromMarkdown(source: string, options: MarkdownOptions = {}): MarkdownResult {
  checkArgument('source', 'string', source)
  checkOptions(options)
  const { value, problems, locate, place } = readMarkdown(source, options.html)
  const isReadable = problems.every(({ severity }) => severity !== 'error')
  if (value === undefined || !isReadable) return { success: false, issues: problems }
  const result = safeParseArticle(value, options)
  const found = result.issues.map((issue) => ({
    ...issue,
    ...place(locate(issue.path, partOf(issue))),
  }))
  const issues = [...found, ...problems]
  return result.success ? { success: true, data: result.data, issues } : { success: false, issues }
}

/**
 * Parses an article from Markdown like {@link fromMarkdown}, and throws if it is invalid.
 *
 * @throws {ArticleError} With the issues that make it invalid.
 *
 * @example
 * console.log(articleFromMarkdown(toMarkdown(article)).headline === article.headline) // true
 */
export function articleFromMarkdown(source: string, options: MarkdownOptions = {}): Article {
  const result = fromMarkdown(source, options)
  if (!result.success) throw new ArticleError(result.issues)
  return result.data
}

/** Parses a text without validating the article. */
export function readMarkdown(source: string, html: HtmlMode = 'error'): ReadMarkdown {
  const text = unifyLineEnds(source.replace(/^\ufeff/, ''))
  const lines = new LineCounter()
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1)
  lines.addNewLine(0)
  lines.lineStarts.sort((a, b) => a - b)
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const offsetAt = (line: number, column: number) => (lines.lineStarts[line - 1] ?? 0) + column - 1
  const problem = (code: string, message: string, offset: number): MarkdownIssue => ({
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    path: '',
    message,
    ...place(offset),
  })
  const failed = (issue: MarkdownIssue): ReadMarkdown => ({
    value: undefined,
    problems: [issue],
    locate: () => 0,
    place,
    offsetAt,
  })

  const match = FRONT_MATTER.exec(text)
  if (!match) {
    const message = /^---[ \t]*\r?(?:\n|$)/.test(text)
      ? 'The front matter is not closed. Close it with a line of `---`.'
      : 'The front matter is missing. Begin the file with `---`, the metadata in YAML, and `---`.'
    return failed(problem('front-matter-missing', message, 0))
  }
  const [whole, yaml = ''] = match
  const start = text.indexOf('\n') + 1
  const { value: facts, contents, problems: wrong } = readYaml(yaml, 'The front matter')
  const [first] = wrong
  if (first) return failed(problem(first.code, first.message, start + first.start))
  if (!isObject(facts)) {
    return failed(
      problem(
        'front-matter-missing',
        'The front matter has no fields. Add at least `headline: …`.',
        start,
      ),
    )
  }
  const offsetAtPath = (path: readonly string[], part?: 'key' | 'value') =>
    yamlPlace(contents, path, part)?.start ?? 0
  const problems: MarkdownIssue[] = []
  // Spaces in place of the front matter preserve the offsets of the body.
  const body = whole.replace(/[^\r\n]/g, ' ') + text.slice(whole.length)
  const messageOf = (code: keyof typeof MISFITS | 'text-too-deep') =>
    code === 'text-too-deep' ? EXCESS : MISFITS[code]
  const { [DETAILS]: details, ...envelope } = expandNodes(facts, html, (code, path) => {
    problems.push(problem(code, messageOf(code), start + offsetAtPath(path)))
  }) as PlainObject
  const entries = detailsOf(details)
  const used = new Set<string>()
  const blocks = readBlocks(
    body,
    html,
    (code, offset) => {
      problems.push(problem(code, messageOf(code), offset))
    },
    {
      get(name) {
        used.add(name)
        return entries.get(name)
      },
    },
  )
  if (!blocks) return failed(problems.at(-1) as MarkdownIssue)
  for (const path of unusedDetails(details, used)) {
    const code = 'details-unused'
    problems.push(problem(code, MISFITS[code], start + offsetAtPath(path, 'key')))
  }
  const end = { ...place(text.length), offset: text.length }
  const value = assemble(envelope, blocks, {
    start: { line: 1, column: 1, offset: 0 },
    end,
  })
  return {
    value,
    problems,
    place,
    offsetAt,
    locate(pointer, part) {
      const keys = fromPointer(pointer)
      return offsetOf(value, keys) ?? start + offsetAtPath(keys, part)
    },
  }
}

/**
 * Returns the paths of the entries of `details` that nothing references, or that are not objects.
 */
function unusedDetails(details: unknown, used: ReadonlySet<string>): string[][] {
  if (details === undefined || details === null) return []
  if (!isObject(details)) return [[DETAILS]]
  return Object.entries(details)
    .filter(([name, entry]) => !isObject(entry) || !used.has(name))
    .map(([name]) => [DETAILS, name])
}

/** Returns the entries of `details` in the front matter by name. */
function detailsOf(details: unknown): Details {
  const entries = isObject(details) ? Object.entries(details) : []
  return new Map(entries.filter((entry): entry is [string, PlainObject] => isObject(entry[1])))
}

/** Combines the metadata and the blocks. The entries of a live blog are among the blocks. */
function assemble(
  { body, ...envelope }: PlainObject,
  blocks: readonly Written[],
  position: object,
): PlainObject {
  const entries = blocks.filter(({ type }) => type === 'update')
  const children = blocks.filter(({ type }) => type !== 'update')
  const updates = entries.map(({ type: _, position, ...update }) => placed(update, position))
  const [first] = entries
  return {
    ...envelope,
    ...(first && { updates: placed(updates, first.position) }),
    body: { ...(isObject(body) ? body : {}), type: 'root', children, position },
  }
}

/**
 * Adds a position under a symbol, which JSON and the schema ignore, because an update has no such
 * field.
 */
function placed<T extends object>(part: T, position: unknown): T {
  return Object.defineProperty(part, PLACE, { value: position })
}

const PLACE = Symbol('place')

/** Returns the offset of the deepest node on a path that is in the body. */
function offsetOf(value: PlainObject, keys: readonly string[]): number | undefined {
  let node: unknown = value
  let offset: number | undefined
  for (const key of ['', ...keys]) {
    if (key !== '')
      node = typeof node === 'object' && node !== null ? (node as PlainObject)[key] : undefined
    if (typeof node !== 'object' || node === null) break
    const written = node as {
      position?: { start?: { offset?: number } }
      [PLACE]?: { start?: { offset?: number } }
    }
    offset = (written.position ?? written[PLACE])?.start?.offset ?? offset
  }
  return offset
}
