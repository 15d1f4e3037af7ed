import type * as z from 'zod'
import { isLanguageTag } from '../schema/language.js'
import { textDirection } from '../schema/node.js'
import { NODE_ID } from '../schema/node-id.js'
import { FLOW } from '../schema/nodes.js'
import { isPhrasingType } from '../tree/node-guards.js'
import { toPlainString } from '../tree/plain-text.js'
import { isObject, type PlainObject } from '../tree/visit.js'
import type { KeptNode } from './session.js'

/** The positions in which a node without a schema can be kept. */
export type Place = 'flow' | 'phrasing'

/** The schemas of lists of nodes, by position. */
export type PositionSchemas = Readonly<Record<Place, z.core.$ZodType>>

type Payload = z.core.ParsePayload

/**
 * Replaces a node without a schema by an `unknown` node during a parse. Its children are parsed
 * once if they are allowed there: two attempts per level would take exponential time.
 *
 * @param kept Receives the node, by the object in the input.
 */
export function keepUnknown(
  payload: Payload,
  place: Place,
  positions: PositionSchemas,
  ctx: z.core.ParseContextInternal,
  kept: Map<object, KeptNode>,
): z.core.util.MaybeAsync<Payload> {
  const node = payload.value as PlainObject
  const finish = (children: readonly unknown[] | undefined, isLine: boolean): Payload => {
    const fallback = children ?? lineOf(toPlainString(node))
    const inPlace = isLine && place === 'flow' ? inParagraph(fallback) : [...fallback]
    payload.value = unknownNode(node, inPlace)
    kept.set(node, { node: payload.value as PlainObject, hasChildren: children !== undefined })
    return payload
  }
  const { children } = node
  if (!Array.isArray(children)) return finish(undefined, true)
  const own = placeOfList(children, place)
  if (own === 'flow' && place === 'phrasing') return finish(undefined, true)
  const result = positions[own]._zod.run({ value: children, issues: [] }, ctx)
  const finishList = (list: Payload): Payload =>
    list.issues.length > 0
      ? finish(undefined, true)
      : finish(list.value as unknown[], own === 'phrasing')
  return result instanceof Promise ? result.then(finishList) : finishList(result)
}

function unknownNode(node: PlainObject, children: unknown[]): PlainObject {
  const { type, id, lang, dir } = node
  return {
    type: 'unknown',
    ...(typeof id === 'string' && NODE_ID.test(id) && { id }),
    ...(isLanguageTag(lang) && { lang }),
    ...(textDirection.safeParse(dir).success && { dir }),
    originalType: type,
    value: withoutPositions(node),
    children,
  }
}

/** Returns whether the nodes of a list are blocks or inline, as far as their types are known. */
function placeOfList(nodes: readonly unknown[], otherwise: Place): Place {
  const types = nodes.map((node) => (isObject(node) ? node.type : undefined))
  if (types.some((type) => type !== 'unknown' && isPhrasingType(type))) return 'phrasing'
  return types.some((type) => type !== 'unknown' && BLOCKS.has(type)) ? 'flow' : otherwise
}

const BLOCKS: ReadonlySet<unknown> = new Set(FLOW)

function lineOf(words: string): unknown[] {
  return words === '' ? [] : [{ type: 'text', value: words }]
}

function inParagraph(line: readonly unknown[]): unknown[] {
  return line.length === 0 ? [] : [{ type: 'paragraph', children: line }]
}

/** Removes the source positions of nodes, which parsed articles do not have. */
function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(
    ([key, inner]) => key !== 'position' || !isPosition(inner),
  )
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutPositions(inner)]))
}

/** @see https://github.com/syntax-tree/unist#position */
function isPosition(value: unknown): boolean {
  return (
    isObject(value) && [value.start, value.end].every((point) => isObject(point) && 'line' in point)
  )
}
