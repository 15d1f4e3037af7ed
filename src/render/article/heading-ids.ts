import type { Article } from '../../schema/article.js'
import { visitLimited } from '../walk.js'

/** Returns a unique id for a heading, made from its text. */
export type HeadingIds = (words: string) => string

/**
 * Creates ids that no node of the article has. They stay the same while the headings do.
 */
export function createHeadingIds(article: Article): HeadingIds {
  let taken: Set<unknown> | undefined
  const counts = new Map<string, number>()
  return (words) => {
    taken ??= idsIn(article)
    const slug = slugOf(words)
    let count = counts.get(slug) ?? 0
    let id: string
    do {
      count += 1
      id = count === 1 ? slug : `${slug}-${count}`
    } while (taken.has(id))
    taken.add(id)
    counts.set(slug, count)
    return id
  }
}

/** The ids of the nodes. */
export function idsIn(article: Article): Set<unknown> {
  const ids = new Set<unknown>()
  visitLimited(article, ({ id }) => ids.add(id))
  return ids
}

/**
 * The letters and digits of any script, in lower case, with hyphens between words. It never begins
 * with a digit, as ids of other generated elements do. “Was bleibt? Straße & Öl” gives
 * `was-bleibt-straße-öl`.
 */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'\u00ad\u200b\u2060]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_LENGTH)
    // Half of a surrogate pair.
    .replace(/[\ud800-\udbff]$/, '')
  return /^\p{L}/u.test(slug) ? slug : `h-${slug || 'heading'}`
}

/** The beginning of a long heading is enough for an id. */
const MAX_LENGTH = 80
