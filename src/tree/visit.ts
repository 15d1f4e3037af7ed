// Tree: takes an article and reads it: walks, pointers, plain text, word counts and issues. Must
// not import zod, the parser or renderers.

import { below } from './pointer.js'

/** An object of an unvalidated article. */
export type PlainObject = Record<string, unknown>

/** The position of a walk. It changes during the walk, so read it while visiting the object. */
export interface Place {
  /** The number of objects and arrays around this object. The article itself has 0. */
  level: number
  /** The JSON pointer to this object. */
  pointer(): string
  /** Whether this object is, at any depth, inside an object of this type. */
  isWithin(type: string): boolean
}

/** Visits an object of an article. */
export type Visit = (object: PlainObject, place: Place) => void

/** The position of a walk, updated at each step. */
export class Trail implements Place {
  level = 0
  /** The `type` of each open object and array. Arrays have none. */
  readonly types: unknown[] = []
  /** The current key at each level; only the first `level` are valid. */
  readonly #keys: (string | number)[] = []
  /** The pointers computed so far, by level. Siblings share a prefix. */
  readonly #pointers: string[] = ['']
  /** The number of pointers that are still valid. */
  #known = 1

  /** Moves to the value of a key at this level. */
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
 * Fields whose objects are not nodes: they hold arbitrary JSON, or objects whose `type` is free
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
 * Calls `visit` for each object of an article in document order, beginning with the article itself.
 * The input must have passed the guard, which limits the depth.
 *
 * @param fieldsOf Returns the fields of an object to visit. Default: all except the opaque ones.
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

/** Whether the value is an object but not an array. */
export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
