import type { Article } from '../../schema/article.js'
import type { Pullquote } from '../../schema/nodes.js'
import { toPlainString } from '../plain-text.js'
import { isObject, OPAQUE_FIELDS, type PlainObject } from '../visit.js'
import { createLetterIndex, type LetterIndex } from './letter-index.js'
import { lettersOf } from './letters.js'

/**
 * Whether a pull quote repeats the article: its letters, regardless of case and punctuation, occur
 * in the node that `of` references, or without `of` anywhere in the body and the updates. An
 * ellipsis matches omitted words.
 *
 * @see https://www.w3.org/TR/dpub-aria-1.0/#doc-pullquote
 */
export type RepeatsBody = (pullquote: Pullquote) => boolean

/** Returns a function called up to twice for each node of one walk. It may throw to end the walk. */
type CreateCounter = () => () => void

/**
 * Creates a function that tests the pull quotes of an article. It reads the article once, when the
 * first pull quote is tested.
 *
 * @param createCounter Limits the walks through an article that has not been parsed.
 */
export function createRepeats(
  article: Article,
  createCounter: CreateCounter = () => () => {},
): RepeatsBody {
  const indexes = new Map<object, LetterIndex>()
  const all = allOf(article)
  let nodes: Map<unknown, object> | undefined

  function indexOf(node: object): LetterIndex {
    const index = indexes.get(node) ?? createLetterIndex(lettersOf(wordsIn(node)))
    indexes.set(node, index)
    return index
  }

  function wordsIn(node: object): string {
    const count = createCounter()
    return wordsOf(node, count)
  }

  return (pullquote) => {
    if (pullquote.of !== undefined) nodes ??= nodesById(article, createCounter())
    const cited = pullquote.of === undefined ? all : nodes?.get(pullquote.of)
    if (cited === undefined) return false
    const words = wordsOf({ children: pullquote.children }, createCounter())
    const pieces = words.split(/…|\.{3}/).map(lettersOf)
    const isSaid = (node: object): boolean => {
      const index = indexOf(node)
      return pieces.some((piece) => piece !== '')
        ? pieces.every((piece) => index.mayHold(piece, 1)) && holdsInOrder(index.letters, pieces)
        : // Symbols that are not punctuation, such as emoji.
          /[^\s\p{P}]/u.test(words) && wordsIn(node).includes(words.trim())
    }
    return isSaid(cited)
  }
}

/** Whether one pull quote of an article repeats it. */
export function repeatsBody(article: Article, pullquote: Pullquote): boolean {
  return createRepeats(article)(pullquote)
}

/** Combines the body and the updates of a live blog. */
export function allOf({ body, updates }: Article): { children: readonly object[] } {
  return updates === undefined ? body : { children: [body, ...updates] }
}

/** Returns the text of a node without pull quotes, which do not count as the source of another. */
export function wordsOf(node: object, count = () => {}): string {
  if (isPullquote(node)) return ''
  return toPlainString(node, (inner) => {
    count()
    return !isPullquote(inner)
  })
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

/**
 * The nodes with words and an id, but none in pull quotes: those that cite one another would all be
 * left out.
 */
function nodesById(article: Article, count: () => void): Map<unknown, object> {
  const nodes = new Map<unknown, object>()
  const enterFields = (value: PlainObject): void => {
    for (const key in value) if (!OPAQUE_FIELDS.has(key)) enter(value[key])
  }
  function enter(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) enter(item)
    else if (isObject(value) && value.type !== 'pullquote') {
      count()
      const { id, type, children, transcript } = value
      if (id !== undefined && !nodes.has(id)) nodes.set(id, value)
      // Only custom nodes have nodes in other fields.
      if (typeof type === 'string' && type.includes(':')) enterFields(value)
      else {
        enter(children)
        enter(transcript)
      }
    }
  }
  // The article's own id is not the id of a node.
  enterFields(article as unknown as PlainObject)
  return nodes
}
