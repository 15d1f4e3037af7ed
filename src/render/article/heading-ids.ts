import type { Article } from '../../schema/article.js'
import { visitLimited } from '../walk.js'

/** Returns a unique id for a heading, made from its text. */
export type HeadingIds = (words: string) => string

/** Creates ids that no node of the article has. They depend only on the headings. */
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

/** Returns the ids of all nodes. */
export function idsIn(article: Article): Set<unknown> {
  const ids = new Set<unknown>()
  visitLimited(article, ({ id }) => ids.add(id))
  return ids
}

/**
 * Returns the letters and digits of a text in lower case, in any script, with hyphens between
 * words. Never begins with a digit, unlike the ids of other generated elements. “Was bleibt? Straße
 * & Öl” becomes `was-bleibt-straße-öl`.
 */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'\u00ad\u200b\u2060]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_LENGTH)
    // A lone surrogate.
    .replace(/[\ud800-\udbff]$/, '')
  return /^\p{L}/u.test(slug) ? slug : `h-${slug || 'heading'}`
}

/** The maximum length of a slug. */
const MAX_LENGTH = 80
