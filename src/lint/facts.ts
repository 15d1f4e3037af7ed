import type { Article } from '../schema/article.js'
import type { Flow, NodeOf, NodeType } from '../schema/nodes.js'
import { type ArticleIndex, indexArticle } from '../tree/article-index.js'
import { toPlainString } from '../tree/plain-text.js'
import { visitObjects } from '../tree/visit.js'

/**
 * A string that readers see, and its position.
 *
 * @example
 * const text: WrittenText = { at: article, field: '/headline', value: article.headline }
 */
export interface WrittenText {
  /** The object that has the string in a field. */
  at: object
  /** The JSON pointer from that object to the field. */
  field: string
  /** The string. */
  value: string
}

/**
 * A block of the body and its text.
 *
 * @example
 * const repeats = ({ words }: Opening): boolean => words === article.headline
 */
export interface Opening {
  /** The block. */
  block: Flow
  /** The text, as `toPlainString` returns it. */
  words: string
}

/**
 * The facts about an article that rules need, collected in one walk.
 *
 * @example
 * const pictures = (facts: Facts): number => facts.nodes('image').length
 */
export interface Facts {
  /** The parsed article. */
  article: Article
  /** The current time in milliseconds since 1970, if the caller passes it. */
  now: number | undefined
  /** Returns the nodes of a type in document order. */
  nodes<T extends NodeType>(type: T): NodeOf<T>[]
  /**
   * Returns all strings that readers see, joined without separators, because a word may span two of
   * them.
   */
  words(): string
  /**
   * Returns the first blocks of the body with their text, for rules that look for a repeated
   * headline.
   */
  opening(): readonly Opening[]
  /**
   * Returns the strings that match a pattern, in document order.
   *
   * @param pattern First tested on all strings at once, so without `sign` it must not use anchors or
   *   look-around.
   * @param sign A character that every match contains. Searching for it is faster.
   */
  textsWith(pattern: RegExp, sign?: string): WrittenText[]
  /** Whether a node is inside an embed, whose content was written by others. */
  isOthers(node: object): boolean
  /** Returns the JSON pointer to an object of the article. */
  pointerTo(object: object): string
}

/**
 * Collects the facts about a parsed article.
 *
 * @param index The index of the article, if the caller already has one.
 */
export function readFacts(
  article: Article,
  now: number | undefined,
  { byType, texts, owners, keys }: ArticleIndex = indexArticle(article),
): Facts {
  let pointers: Map<object, string> | undefined
  let others: Set<object> | undefined
  let words: string | undefined
  let opening: Opening[] | undefined

  function allWords(): string {
    words ??= texts.join('')
    return words
  }

  return {
    article,
    now,
    nodes: <T extends NodeType>(type: T) => (byType.get(type) ?? []) as unknown as NodeOf<T>[],
    words: allWords,
    opening() {
      opening ??= article.body.children
        .slice(0, 3)
        .map((block) => ({ block, words: toPlainString(block) }))
      return opening
    },
    textsWith(pattern, sign) {
      // Most articles have no match, which a single test of all strings shows.
      const all = allWords()
      if (sign === undefined ? !pattern.test(all) : !all.includes(sign)) return []
      const found: WrittenText[] = []
      for (let index = 0; index < texts.length; index++) {
        const value = texts[index] as string
        if ((sign !== undefined && !value.includes(sign)) || !pattern.test(value)) continue
        found.push({ at: owners[index] as object, field: `/${keys[index]}`, value })
      }
      return found
    },
    isOthers(node) {
      others ??= nodesInEmbeds(byType.get('embed'))
      return others.has(node)
    },
    pointerTo(object) {
      pointers ??= pointersOf(article)
      return pointers.get(object) ?? ''
    },
  }
}

function nodesInEmbeds(embeds: readonly object[] = []): Set<object> {
  const nodes = new Set<object>()
  for (const embed of embeds) {
    // An embed inside another one was visited with it.
    if (!nodes.has(embed)) {
      visitObjects((embed as { children?: unknown }).children, (node) => nodes.add(node))
    }
  }
  return nodes
}

/** Maps objects to pointers. Called for the first finding: most articles have no findings. */
function pointersOf(article: Article): Map<object, string> {
  const pointers = new Map<object, string>()
  visitObjects(article, (object, place) => pointers.set(object, place.pointer()))
  return pointers
}
