import type { PlainObject } from '../tree/visit.js'

/** A node of an article before validation, with its source position. */
export type Written = PlainObject & { type: string }

/** Whether two values are the same JSON, ignoring positions and fields with default values. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const isList = 'type' in inner && (inner.type === 'list' || inner.type === 'listItem')
    const entries = Object.entries(inner).filter(
      ([key, field]) =>
        key !== 'position' &&
        !(isList && field === false && (key === 'ordered' || key === 'spread')),
    )
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
