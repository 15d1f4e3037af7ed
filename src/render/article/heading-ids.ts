import type { Article } from '../../schema/article.js'
import { NODE_ID } from '../../schema/node-id.js'
import { isEmpty } from '../../tree/has-content.js'
import { toPlainString } from '../../tree/plain-text.js'
import { cleanText } from '../safety/clean-text.js'
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

/**
 * Creates a function that returns the id that a fragment such as `the-tide` leads to: the id of a
 * node, or the one made for a heading without an id. Returns `undefined` if there is none.
 *
 * @param hasHeadingIds Whether headings get ids.
 */
export function createFragments(
  article: Article,
  hasHeadingIds = true,
): (fragment: string) => string | undefined {
  const own = idsIn(article)
  const makeId = createHeadingIds(article)
  const made = new Set<string>()
  const headings: object[] = []
  visitLimited(article, (node) => {
    if (hasHeadingIds && node.type === 'heading' && node.id === undefined) headings.push(node)
  })
  // Read after the walk, which checks the limits.
  for (const heading of headings) if (!isEmpty(heading)) made.add(makeId(wordsOfHeading(heading)))
  return (fragment) => {
    const id = decode(fragment)
    return [id, slugOf(id)].find((name) => (own.has(name) && NODE_ID.test(name)) || made.has(name))
  }
}

/** Returns the text of a heading that its id is made of. */
export function wordsOfHeading(heading: object): string {
  return cleanText(toPlainString(heading))
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** Returns the ids of all nodes. */
function idsIn(article: Article): Set<unknown> {
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
