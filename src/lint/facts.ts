import { OPAQUE_FIELDS, type PlainObject, visitObjects } from '../parse/walk.js'
import type { Article } from '../schema/article.js'
import type { NodeOf, NodeType } from '../schema/content.js'

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
  /**
   * The texts in which a pattern is found, in the order of the document.
   *
   * @param sign A character that is in all that it finds, if there is one: to look for it costs less.
   */
  textsWith(pattern: RegExp, sign?: string): WrittenText[]
  /** Where an object of the article is, as a JSON pointer. */
  pointerTo(object: object): string
}

/** Fields with words for readers, outside of text nodes. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'headline',
  'kicker',
  'description',
  'title',
  'alt',
  'byline',
  'note',
])

/** Reads an article that has been parsed. */
export function readFacts(article: Article, now: number | undefined): Facts {
  const byType = new Map<unknown, PlainObject[]>()
  const texts: string[] = []
  const owners: PlainObject[] = []
  const keys: string[] = []
  let pointers: Map<object, string> | undefined
  let words: string | undefined

  // No rule asks where it is while nothing is found, so this keeps no place.
  function read(object: PlainObject): void {
    const { type } = object
    const same = byType.get(type)
    if (same) same.push(object)
    else byType.set(type, [object])
    if (type === 'text') {
      if (typeof object.value === 'string') take(object, 'value', object.value)
      return
    }
    for (const key in object) {
      const value = object[key]
      if (typeof value === 'string') {
        if (TEXT_FIELDS.has(key)) take(object, key, value)
      } else if (typeof value === 'object' && !OPAQUE_FIELDS.has(key)) readParts(value)
    }
  }

  function take(at: PlainObject, key: string, text: string): void {
    texts.push(text)
    owners.push(at)
    keys.push(key)
  }

  function readParts(value: object | null): void {
    if (Array.isArray(value)) for (const item of value) readParts(item)
    else if (typeof value === 'object' && value !== null) read(value as PlainObject)
  }

  function allWords(): string {
    words ??= texts.join('')
    return words
  }

  read(article as unknown as PlainObject)
  return {
    article,
    now,
    nodes: <T extends NodeType>(type: T) => (byType.get(type) ?? []) as unknown as NodeOf<T>[],
    words: allWords,
    textsWith(pattern, sign) {
      const found: WrittenText[] = []
      for (let index = 0; index < texts.length; index++) {
        const value = texts[index] as string
        if ((sign !== undefined && !value.includes(sign)) || !pattern.test(value)) continue
        found.push({ at: owners[index] as object, field: `/${keys[index]}`, value })
      }
      return found
    },
    pointerTo(object) {
      pointers ??= pointersOf(article)
      return pointers.get(object) ?? ''
    },
  }
}

/** Most articles have no finding, so the places are read when the first one asks. */
function pointersOf(article: Article): Map<object, string> {
  const pointers = new Map<object, string>()
  visitObjects(article, (object, place) => pointers.set(object, place.pointer()))
  return pointers
}
