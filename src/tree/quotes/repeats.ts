import type { Article } from '../../schema/article.js'
import type { Pullquote } from '../../schema/quote.js'
import { toPlainString } from '../plain-text.js'
import { isObject, OPAQUE_FIELDS } from '../visit.js'
import { lettersOf } from './letters.js'

/**
 * Whether a pull quote says only what the article says elsewhere: its letters, without regard to
 * case and punctuation, are in the node that `of` names, or anywhere in the body and in the entries of
 * a live blog if it names none.
 * Words left out may be marked by an ellipsis.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.0/#doc-pullquote
 */
export function repeatsBody(article: Article, pullquote: Pullquote): boolean {
  const cited = pullquote.of === undefined ? allOf(article) : nodeInside(article, pullquote.of)
  if (cited === undefined) return false
  const words = toPlainString(pullquote)
  const blocks = 'children' in cited && Array.isArray(cited.children) ? cited.children : [cited]
  // Most stand there as they are, in one block.
  if (
    /[^\s\p{P}]/u.test(words) &&
    blocks.some((block) => isObject(block) && wordsOf(block).includes(words))
  )
    return true
  const said = wordsOf(cited)
  const pieces = words.split(/…|\.{3}/)
  // Most repeat letter by letter, and to take the letters out of a whole body costs much more.
  const bare = pieces.map((piece) => piece.replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, ''))
  return standsIn(said, bare) || standsIn(lettersOf(said), pieces.map(lettersOf))
}

/** The body, and the entries of a live blog. */
export function allOf({ body, updates }: Article): { children: readonly object[] } {
  return updates === undefined ? body : { children: [body, ...updates] }
}

/** What one pull quote says, another doesn't repeat. */
function wordsOf(node: object): string {
  return isPullquote(node) ? '' : toPlainString(node, (inner) => !isPullquote(inner))
}

function isPullquote(node: { type?: unknown }): boolean {
  return node.type === 'pullquote'
}

/** Whether all pieces are in a text, one behind the other, and there is something in them. */
function standsIn(text: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const index = text.indexOf(piece, from)
    if (index === -1) return false
    from = index + piece.length
  }
  return pieces.some((piece) => piece !== '')
}

/** The first node with the id; the article is none. */
function nodeInside(article: Article, id: string): object | undefined {
  // Key by key: a list of all values would cost more than to look through most articles.
  for (const key in article) {
    const value: unknown = article[key as keyof Article]
    const found = typeof value === 'object' ? nodeWithId(value, id) : undefined
    if (found) return found
  }
  return undefined
}

/** Not in a pull quote: those that cite one another, or themselves, would all be left out. */
function nodeWithId(value: unknown, id: string): object | undefined {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = nodeWithId(item, id)
      if (found) return found
    }
  } else if (isObject(value) && value.type !== 'pullquote') {
    if (value.id === id) return value
    for (const key in value) {
      const child = value[key]
      if (typeof child !== 'object' || child === null || OPAQUE_FIELDS.has(key)) continue
      const found = nodeWithId(child, id)
      if (found) return found
    }
  }
  return undefined
}
