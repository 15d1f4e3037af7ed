/** An object of an article, before anybody knows that it is right. */
export type PlainObject = Record<string, unknown>

/** Where the walk stands. Both lists change as it goes on: copy what you keep. */
export interface Place {
  /** The keys from the article to this object. */
  path: readonly (string | number)[]
  /** The objects around this one, the article first. */
  ancestors: readonly PlainObject[]
}

/**
 * Fields in which no object is a node: they hold anybody's JSON, or things whose `type` is free
 * text.
 */
const OPAQUE_FIELDS = new Set([
  'extensions',
  'position',
  'data',
  'value',
  'about',
  'mentions',
  'review',
])

/**
 * Calls `visit` for each object of an article, the article itself first, in the order of the
 * document. The input must have passed the guard, which bounds the depth.
 */
export function visitObjects(
  article: unknown,
  visit: (object: PlainObject, place: Place) => void,
): void {
  const path: (string | number)[] = []
  const ancestors: PlainObject[] = []

  function enter(value: unknown): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) step(index, value[index])
    } else if (isObject(value)) {
      visit(value, { path, ancestors })
      ancestors.push(value)
      for (const key of Object.keys(value)) if (!OPAQUE_FIELDS.has(key)) step(key, value[key])
      ancestors.pop()
    }
  }

  function step(key: string | number, value: unknown): void {
    if (typeof value !== 'object') return
    path.push(key)
    enter(value)
    path.pop()
  }

  enter(article)
}

/** Whether the value is an object and no array. */
export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
