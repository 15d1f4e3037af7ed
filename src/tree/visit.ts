import { below } from './pointer.js'

/** An object of an article, before anybody knows that it is right. */
export type PlainObject = Record<string, unknown>

/** The position of a walk. It changes during the walk, so read it while visiting the object. */
export interface Place {
  /** How many objects and lists are around this one: 0 is the article itself. */
  level: number
  /** The JSON pointer to this object. */
  pointer(): string
  /** Whether this object is, at any depth, in one of that type. */
  isWithin(type: string): boolean
}

/** Sees an object of an article. */
export type Visit = (object: PlainObject, place: Place) => void

/** A place that a walk keeps up to date. */
export class Trail implements Place {
  level = 0
  /** What the `type` of each object and list is that is open; lists have none. */
  readonly types: unknown[] = []
  /** The current key at each level; only the first `level` are valid. */
  readonly #keys: (string | number)[] = []
  /** The pointers computed so far, by level: those of siblings share a prefix. */
  readonly #pointers: string[] = ['']
  /** How many of the pointers are still right. */
  #known = 1

  /** Moves from a level to the value under a key. */
  step(level: number, key: string | number): void {
    this.#keys[level] = key
    this.level = level + 1
    if (this.#known > level + 1) this.#known = level + 1
  }

  pointer(): string {
    for (; this.#known <= this.level; this.#known++) {
      const key = this.#keys[this.#known - 1] as string | number
      this.#pointers[this.#known] = this.#pointers[this.#known - 1] + below(key)
    }
    return this.#pointers[this.level] as string
  }

  isWithin(type: string): boolean {
    for (let level = 0; level < this.level; level++) {
      if (this.types[level] === type) return true
    }
    return false
  }
}

/**
 * Fields in which no object is a node: they hold anybody's JSON, or things whose `type` is free
 * text.
 */
export const OPAQUE_FIELDS: ReadonlySet<string> = new Set([
  'extensions',
  'position',
  'data',
  'value',
  'about',
  'mentions',
  'review',
  'isPartOf',
])

/**
 * Calls `visit` for each object of an article, the article itself first, in the order of the
 * document. The input must have passed the guard, which bounds the depth.
 *
 * @param fieldsOf Returns the fields of an object to look into. Default: all but the opaque ones.
 */
export function visitObjects(
  article: unknown,
  visit: Visit,
  fieldsOf: (object: PlainObject) => readonly string[] = Object.keys,
): void {
  const trail = new Trail()
  const { types } = trail

  function enter(value: object): void {
    const level = trail.level
    if (Array.isArray(value)) {
      types[level] = undefined
      for (let index = 0; index < value.length; index++) step(level, index, value[index])
    } else {
      visit(value as PlainObject, trail)
      types[level] = (value as PlainObject).type
      for (const key of fieldsOf(value as PlainObject)) {
        if (!OPAQUE_FIELDS.has(key)) step(level, key, (value as PlainObject)[key])
      }
    }
    trail.level = level
  }

  function step(level: number, key: string | number, value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    trail.step(level, key)
    enter(value)
  }

  if (typeof article === 'object' && article !== null) enter(article)
}

/** Whether the value is an object and no array. */
export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
