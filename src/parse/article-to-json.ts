import type { Json } from '../schema/nodes.js'
import { withSafe } from '../tree/checked.js'
import { toPlainString } from '../tree/plain-text.js'
import { isObject, OPAQUE_FIELDS, type PlainObject } from '../tree/visit.js'
import { standardSchemas } from './schemas.js'
import { SESSION, type Session } from './session.js'

/**
 * Returns the article as JSON, with every node that `unknown: "preserve"` kept restored to its
 * original form.
 *
 * @returns Plain data for `JSON.stringify`. The article is not changed.
 *
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * console.log(articleToJson(article).headline === article.headline) // true
 */
export function articleToJson(article: object): Record<string, Json> {
  return withSafe(article, () => mapNodes(article, restore) as Record<string, Json>)
}

/** Copies a value and replaces some of its nodes, from the outermost inwards. */
function mapNodes(value: unknown, replace: (node: PlainObject) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNodes(item, replace))
  if (!isObject(value)) return value
  const other = replace(value)
  if (other !== undefined) return structuredClone(other)
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    OPAQUE_FIELDS.has(key) ? structuredClone(inner) : mapNodes(inner, replace),
  ])
  return Object.fromEntries(entries)
}

/**
 * Returns the original node of an `unknown` node that parsing made. An article may also contain
 * `unknown` nodes that parsing did not make; they stay.
 */
function restore({ type, originalType, value, children }: PlainObject): unknown {
  if (type !== 'unknown' || !isObject(value) || value.type !== originalType) return undefined
  const { flowSchema, phrasingSchema } = standardSchemas
  const words = wordsOf(children)
  const isKept = [flowSchema, phrasingSchema].some((list) => {
    const session: Session = { kept: new Map() }
    const { data } = list.safeParse([value], { [SESSION]: session } as never)
    return data !== undefined && session.kept?.has(value) && wordsOf(data) === words
  })
  return isKept ? value : undefined
}

function wordsOf(children: unknown): string {
  return toPlainString({ children }).replace(/\r\n?/g, '\n')
}
