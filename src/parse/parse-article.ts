import { type Article, articleShape } from '../schema/article.js'
import { guard } from '../tree/guard.js'
import { ArticleError, capIssues, type Issue, isError } from '../tree/issue.js'
import { type Limits, limitsOf } from '../tree/limits.js'
import { fromPointer } from '../tree/pointer.js'
import type { PlainObject } from '../tree/visit.js'
import { runTreeChecks } from './checks/tree-checks.js'
import { readFastArticle } from './compiled/compiled-article.js'
import { NOTHING_KNOWN } from './compiled/reading.js'
import { type CustomNodeShape, type Packed, packCustomNodes } from './custom-nodes.js'
import { ARTICLE, fromZodIssues } from './messages/zod-issues.js'
import { normalize } from './normalize.js'
import { preserveUnknown } from './unknown-nodes.js'

/**
 * How to check an article.
 *
 * @example
 * const options: ParseOptions = { unknown: 'preserve', limits: { size: 1_000_000 } }
 * safeParseArticle(article, options).success // true
 */
export interface ParseOptions {
  /** What it may hold at most. Default: see {@link Limits}. */
  limits?: Partial<Limits> | undefined
  /**
   * What becomes of a block or an inline node that has no schema: an error, or an `unknown` node that
   * keeps it, with a warning. Such a node stands again as it was in what `articleToJson` gives, without
   * unist's `position`. Where only some nodes may stand, as in a list or a figure, it is an error still.
   * Default: `error`.
   */
  unknown?: 'error' | 'preserve' | undefined
}

/**
 * An article with its warnings, or what stops it from being one.
 *
 * @example
 * const result: ParseResult = safeParseArticle({})
 * console.log(result.success) // false
 */
export type ParseResult =
  | { success: true; data: Article; issues: Issue[] }
  | { success: false; issues: Issue[] }

/**
 * Checks that a value is an article.
 *
 * The input is never changed. Errors come first in the list of issues; there are at most 100, then
 * one that counts the rest.
 *
 * @param input Any value, as `JSON.parse` gives it.
 * @returns The article in its one form and the warnings, or the errors.
 *
 * @example
 * const result = safeParseArticle({ schemaVersion: '1.0' })
 * if (!result.success) console.log(result.issues[0]?.path) // '/id'
 */
export function safeParseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
  return parseWith(NO_SHAPES, input, options)
}

/**
 * The same for a value that `JSON.parse` has just given, and that nobody else has: it needs no copy
 * and no look for getters, since the article is that value.
 */
export function safeParseOurs(input: unknown, options: ParseOptions = {}): ParseResult {
  return parseWith(NO_SHAPES, input, options, true)
}

const NO_SHAPES: ReadonlyMap<string, CustomNodeShape> = new Map()

/** The same for articles with nodes that somebody else has defined. */
export function parseWith(
  shapes: ReadonlyMap<string, CustomNodeShape>,
  input: unknown,
  options: ParseOptions,
  isOurs = false,
): ParseResult {
  const limits = limitsOf(options.limits)
  const isPlain = shapes.size === 0 && options.unknown !== 'preserve'
  // What swaps nodes calls itself for each level, so the guard comes first.
  const unsafe = isPlain ? undefined : guard(input, limits)
  if (unsafe) return { success: false, issues: [unsafe] }

  const packed = shapes.size > 0 ? packCustomNodes(input, shapes) : undefined
  const known = packed?.value ?? input
  const kept =
    options.unknown === 'preserve'
      ? preserveUnknown(known, packed && ((_node, pointer) => valueAt(input, packed, pointer)))
      : undefined
  const shaped = parseShape(kept?.value ?? known, limits, isOurs && isPlain, shapes)

  const { errors, checked } = shaped
  const placeInInput = (pointer: string): string => {
    const place = kept ? kept.placeInInput(pointer) : pointer
    return packed ? packed.placeInInput(place) : place
  }
  const found =
    packed || kept
      ? [...errors, ...(packed?.issues ?? []), ...(kept?.issues ?? []), ...checked].map(
          (issue) => ({ ...issue, path: placeInInput(issue.path) }),
        )
      : errors.length > 0
        ? [...errors, ...checked]
        : checked
  const issues = capIssues(found)
  if (!shaped.article || issues.some(isError)) return { success: false, issues }
  const article = shaped.isNormal ? shaped.article : normalize(shaped.article)
  return { success: true, data: packed ? packed.unpack(article) : article, issues }
}

interface Shaped {
  article?: Article | undefined
  isNormal: boolean
  /** Why it has not the shape of an article. */
  errors: readonly Issue[]
  /** What the checks of the whole tree have found. */
  checked: Issue[]
}

/** Most values are right, so what finds reasons only runs on what isn't. */
function parseShape(
  value: unknown,
  limits: Limits,
  isOurs: boolean,
  own: ReadonlyMap<string, CustomNodeShape>,
): Shaped {
  const right = readFastArticle(value, limits, { ...NOTHING_KNOWN, isOurs })
  if (right) {
    const { article, findings, isNormal } = right
    // Within the parser, the checks see an object after those in it. Warnings are about links, which
    // hold no links; errors have no places, may come out of order, or blame the wrong one of two.
    const checked = findings.errors.length > 0 ? runTreeChecks(article) : findings.warnings
    return { article, isNormal, errors: [], checked }
  }
  const unsafe = guard(value, limits)
  if (unsafe) return { isNormal: false, errors: [unsafe], checked: [] }
  const { data, error } = articleShape.safeParse(value)
  const errors = error ? fromZodIssues(error.issues, value, { ...ARTICLE, own }) : []
  return { article: data, isNormal: false, errors, checked: runTreeChecks(value) }
}

/** What stands in the input at a place of the packed value. */
function valueAt(input: unknown, packed: Packed, pointer: string): unknown {
  const keys = fromPointer(packed.placeInInput(pointer))
  return keys.reduce((value, key) => (value as PlainObject)[key], input)
}

/**
 * Gives the article that a value is.
 *
 * @param input Any value, as `JSON.parse` gives it.
 * @throws {ArticleError} If it is none; the error's `issues` say why.
 *
 * @example
 * const article = parseArticle(JSON.parse(text))
 * console.log(article.type) // 'newsArticle'
 */
export function parseArticle(input: unknown, options: ParseOptions = {}): Article {
  const result = safeParseArticle(input, options)
  if (!result.success) throw new ArticleError(result.issues)
  return result.data
}
