import type { Article } from '../../schema/article.js'
import { visitLimited } from '../walk.js'

/** Gives each heading an id of its own, made of its words. */
export type HeadingIds = (words: string) => string

/**
 * Ids that no node of the article has. They stay the same as long as the words and their order do.
 */
export function createHeadingIds(article: Article): HeadingIds {
  let taken: Set<unknown> | undefined
  return (words) => {
    taken ??= idsIn(article)
    const slug = slugOf(words)
    let id = slug
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`
    taken.add(id)
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
 * The letters and digits of any script, in lower case, with hyphens between the words. Ids that are
 * made for other elements begin with a digit, so no slug does. “Was bleibt? Straße & Öl” gives
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
    // Half of a pair is no character.
    .replace(/[\ud800-\udbff]$/, '')
  return /^\p{L}/u.test(slug) ? slug : `h-${slug || 'heading'}`
}

/** A whole sentence makes no better address than its beginning. */
const MAX_LENGTH = 80
