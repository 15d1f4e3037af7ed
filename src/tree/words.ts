import type { Article } from '../schema/article.js'
import { withSafe } from './checked.js'
import { optionError, show } from './issue.js'
import { checkOptions } from './options.js'
import { toPlainString as plainString } from './plain-text.js'
import { wordCount as countWords, readingTime as timeToRead } from './reading-time.js'

type NodeLike = Parameters<typeof plainString>[0]
type ReadingSpeed = Parameters<typeof timeToRead>[1]

// These functions accept values that have not been parsed.

/**
 * Returns the text of a node: its own value, or the text of its children in order. A line feed
 * separates blocks and represents a `break`.
 *
 * @param include Returns whether to include a node. Default: all.
 * @throws {ArticleError} If the node is too deep or too large.
 *
 * @example
 * toPlainString({ type: 'paragraph', children: [{ type: 'text', value: 'Calm' }] }) // 'Calm'
 */
export function toPlainString(
  node: NodeLike,
  include: (node: NodeLike) => boolean = () => true,
): string {
  return withSafe(node, () => plainString(node, include))
}

/**
 * Counts the words of the deck, the body and the updates of a live blog by the rules of the
 * article's language. Pull quotes, which repeat text, and `unknown` nodes do not count.
 *
 * @param article A parsed article.
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * wordCount({ ...article, deck: undefined, body: { type: 'root', children: [] } }) // 0
 */
export function wordCount(article: Article): number {
  return withSafe(article, () => countWords(article))
}

/**
 * Estimates how long it takes to read the words that {@link wordCount} counts.
 *
 * @param article A parsed article.
 * @returns Whole minutes, at least 1.
 * @throws {ArticleError} If the article is too deep or too large, or a speed is not a number above 0.
 *
 * @see https://doi.org/10.1016/j.jml.2019.104047 Brysbaert (2019), “How many words do we read per
 *   minute?”, Journal of Memory and Language 109
 *
 * @example
 * readingTime(article) // 3
 * readingTime(article, { wordsPerMinute: 100 }) // 6
 */
export function readingTime(article: Article, speed: ReadingSpeed = {}): number {
  checkOptions(speed)
  for (const [name, value] of Object.entries(speed)) {
    if (value === undefined || (Number.isFinite(value) && value > 0)) continue
    throw optionError(name, `Found ${show(value)}. Pass a number above 0.`)
  }
  return withSafe(article, () => timeToRead(article, speed))
}
