import type { Article } from '../../schema/article.js'
import type { Pullquote } from '../../schema/quote.js'
import { toPlainString } from '../plain-text.js'
import { isObject, OPAQUE_FIELDS, type PlainObject } from '../visit.js'
import { createLetterIndex, type LetterIndex } from './letter-index.js'
import { lettersOf } from './letters.js'

/**
 * Whether a pull quote repeats the article: its letters, regardless of case and punctuation, are in
 * the node that `of` names, or without `of` anywhere in the body and the updates. An ellipsis
 * matches words left out.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.0/#doc-pullquote
 */
export type RepeatsBody = (pullquote: Pullquote) => boolean

/** Returns a check for the pull quotes of an article, which indexes the article once. */
export function createRepeats(article: Article): RepeatsBody {
  const indexes = new Map<object, LetterIndex>()
  const all = allOf(article)
  let nodes: Map<unknown, object> | undefined

  function indexOf(node: object): LetterIndex {
    const index = indexes.get(node) ?? createLetterIndex(lettersOf(wordsOf(node)))
    indexes.set(node, index)
    return index
  }

  return (pullquote) => {
    if (pullquote.of !== undefined) nodes ??= nodesById(article)
    const cited = pullquote.of === undefined ? all : nodes?.get(pullquote.of)
    if (cited === undefined) return false
    const words = toPlainString(pullquote)
    const pieces = words.split(/…|\.{3}/).map(lettersOf)
    const isSaid = (node: object): boolean => {
      const index = indexOf(node)
      return pieces.some((piece) => piece !== '')
        ? pieces.every((piece) => index.mayHold(piece, 1)) && holdsInOrder(index.letters, pieces)
        : // Symbols without letters, such as emoji.
          /[^\s\p{P}]/u.test(words) && wordsOf(node).includes(words.trim())
    }
    return isSaid(cited)
  }
}

/** The same for one pull quote. */
export function repeatsBody(article: Article, pullquote: Pullquote): boolean {
  return createRepeats(article)(pullquote)
}

/** The body, and the updates of a live blog. */
export function allOf({ body, updates }: Article): { children: readonly object[] } {
  return updates === undefined ? body : { children: [body, ...updates] }
}

/** The text of a node without its pull quotes, which don't repeat one another. */
export function wordsOf(node: object): string {
  return isPullquote(node) ? '' : toPlainString(node, (inner) => !isPullquote(inner))
}

function isPullquote(node: { type?: unknown }): boolean {
  return node.type === 'pullquote'
}

function holdsInOrder(letters: string, pieces: readonly string[]): boolean {
  let from = 0
  for (const piece of pieces) {
    const index = letters.indexOf(piece, from)
    if (index === -1) return false
    from = index + piece.length
  }
  return true
}

/** The nodes with an id, except in pull quotes: those that cite one another would all be left out. */
function nodesById(article: Article): Map<unknown, object> {
  const nodes = new Map<unknown, object>()
  const enterFields = (value: PlainObject): void => {
    for (const key in value) if (!OPAQUE_FIELDS.has(key)) enter(value[key])
  }
  function enter(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) enter(item)
    else if (isObject(value) && value.type !== 'pullquote') {
      if (value.id !== undefined && !nodes.has(value.id)) nodes.set(value.id, value)
      enterFields(value)
    }
  }
  // The article's own id is not the id of a node.
  enterFields(article as unknown as PlainObject)
  return nodes
}
