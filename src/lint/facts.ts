import type { Article } from '../schema/article.js'
import type { Flow, NodeOf, NodeType } from '../schema/nodes.js'
import { type ArticleIndex, indexArticle } from '../tree/article-index.js'
import { toPlainString } from '../tree/plain-text.js'
import { visitObjects } from '../tree/visit.js'

/**
 * A text that a reader sees, and where it is.
 *
 * @example
 * const text: WrittenText = { at: article, field: '/headline', value: article.headline }
 */
export interface WrittenText {
  /** The object that the text is a field of. */
  at: object
  /** The field, as a JSON pointer within that object. */
  field: string
  /** The text. */
  value: string
}

/**
 * A block of the body and its words.
 *
 * @example
 * const repeats = ({ words }: Opening): boolean => words === article.headline
 */
export interface Opening {
  /** The block. */
  block: Flow
  /** Its words, as `toPlainString` gives them. */
  words: string
}

/**
 * What rules ask of an article, read in one walk.
 *
 * @example
 * const pictures = (facts: Facts): number => facts.nodes('image').length
 */
export interface Facts {
  /** The article, as it was parsed. */
  article: Article
  /** When the article is checked, in milliseconds since 1970, if the caller says. */
  now: number | undefined
  /** The nodes of a type, in the order of the document. */
  nodes<T extends NodeType>(type: T): NodeOf<T>[]
  /** All texts that a reader sees, one behind the other: a word may go from one into the next. */
  words(): string
  /** The first blocks of the body with their words: what repeats the head stands there. */
  opening(): readonly Opening[]
  /**
   * The texts in which a pattern is found, in the order of the document.
   *
   * @param pattern It looks at nothing around what it finds, unless there is a sign: it is first tried
   *   on all texts at once.
   * @param sign A character that is in all that it finds, if there is one: to look for it costs less.
   */
  textsWith(pattern: RegExp, sign?: string): WrittenText[]
  /** Whether a node is inside an embed, where all words are somebody else's. */
  isOthers(node: object): boolean
  /** Where an object of the article is, as a JSON pointer. */
  pointerTo(object: object): string
}

/**
 * Reads an article that has been parsed.
 *
 * @param seen What there is in it, if somebody has looked through it before.
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
      // In most articles there is nothing to find, and one look at all words says so.
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
    // One in another has been read with it.
    if (!nodes.has(embed)) {
      visitObjects((embed as { children?: unknown }).children, (node) => nodes.add(node))
    }
  }
  return nodes
}

/** Most articles have no finding, so the places are read when the first one asks. */
function pointersOf(article: Article): Map<object, string> {
  const pointers = new Map<object, string>()
  visitObjects(article, (object, place) => pointers.set(object, place.pointer()))
  return pointers
}
