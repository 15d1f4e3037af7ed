import { isLanguageTag } from '../schema/language.js'
import { textDirection } from '../schema/node.js'
import { NODE_ID } from '../schema/node-id.js'
import { flow, nodeSchemas, phrasing } from '../schema/nodes.js'
import { someText } from '../schema/scalars.js'
import type { Json } from '../schema/unknown.js'
import { withSafe } from '../tree/checked.js'
import { type Issue, show } from '../tree/issue.js'
import { toPlainString } from '../tree/plain-text.js'
import { toPointer } from '../tree/pointer.js'
import { isObject, type PlainObject } from '../tree/visit.js'
import { createAddedLines } from './added-lines.js'
import { type Place, placeOfList, type Swap, swapInList, swapNodes } from './swap-nodes.js'

/** An article in which nodes without a schema are kept. */
export interface Preserved {
  value: unknown
  /** A warning for each such node. */
  issues: Issue[]
  /** The place in the input for a place in the value. */
  placeInInput(pointer: string): string
}

/** What stands in place of a node, and what it took to keep it. */
interface Kept {
  node: PlainObject
  issues: Issue[]
  /** Where lines were put into paragraphs. */
  lines: string[]
}

type Path = readonly (string | number)[]

/** What a node was before anybody else has changed it, by its place. */
type SourceOf = (node: PlainObject, pointer: string) => unknown

const AS_IT_IS: SourceOf = (node) => node

/**
 * Puts an `unknown` node in place of each node that has no schema, so that a newer or a foreign
 * article parses. The input is not changed.
 *
 * @param sourceOf What a node was, if the input is not what it was read from.
 */
export function preserveUnknown(input: unknown, sourceOf = AS_IT_IS): Preserved {
  const lines = createAddedLines()
  const found: Kept[] = []
  const value = swapNodes(input, keeping(found, sourceOf))
  for (const pointer of found.flatMap((kept) => kept.lines)) lines.add(pointer)
  return {
    value,
    issues: found.flatMap(({ issues }) => issues),
    placeInInput: lines.inInput,
  }
}

/** Keeps nodes and lists them. */
function keeping(found: Kept[], sourceOf: SourceOf): Swap {
  return (node, place, path) => {
    const kept = keep(node, place, path, sourceOf)
    if (!kept) return undefined
    found.push(kept)
    return { node: kept.node, isDone: true }
  }
}

function keep(
  node: PlainObject,
  place: Place,
  path: Path,
  sourceOf: SourceOf = AS_IT_IS,
): Kept | undefined {
  const { type, id, lang, dir } = node
  if (typeof type !== 'string' || Object.hasOwn(nodeSchemas, type)) return undefined
  // Without a name, nobody would ever know what it was.
  if (!someText.safeParse(type).success) return undefined
  const pointer = toPointer(path)
  const { children, lines, issues } = fallbackOf(node, place, path, sourceOf)
  const kept = {
    type: 'unknown',
    ...(typeof id === 'string' && NODE_ID.test(id) && { id }),
    ...(isLanguageTag(lang) && { lang }),
    ...(textDirection.safeParse(dir).success && { dir }),
    originalType: type,
    value: withoutPositions(sourceOf(node, pointer)),
    children,
  }
  const warning: Issue = {
    code: 'unknown-node',
    severity: 'warning',
    path: pointer,
    message: `There is no node type ${show(type)}: it is kept as it is, and only its fallback will be shown.`,
  }
  return { node: kept, lines, issues: [warning, ...issues] }
}

interface Fallback extends Omit<Kept, 'node'> {
  children: unknown[]
}

/** The children if they can stand there, and otherwise the words alone. */
function fallbackOf(node: PlainObject, place: Place, path: Path, sourceOf: SourceOf): Fallback {
  const { children } = node
  const fallback = Array.isArray(children)
    ? childrenAsFallback(children, place, path, sourceOf)
    : undefined
  if (fallback) return fallback
  const words = toPlainString(node)
  const line = words === '' ? [] : [{ type: 'text', value: words }]
  return { children: place === 'flow' ? inParagraph(line) : line, lines: [], issues: [] }
}

function childrenAsFallback(
  nodes: readonly unknown[],
  place: Place,
  path: Path,
  sourceOf: SourceOf,
): Fallback | undefined {
  const own = placeOfList(nodes, place)
  if (own === 'flow' && place === 'phrasing') return undefined
  const isLine = own !== place
  const inner = isLine ? [...path, 'children', 0, 'children'] : [...path, 'children']
  const found: Kept[] = []
  const children = swapInList(nodes, own, inner, keeping(found, sourceOf))
  if (!canStand(children, own)) return undefined
  const lines = found.flatMap((kept) => kept.lines)
  return {
    children: isLine ? inParagraph(children) : children,
    lines: isLine ? [toPointer(path), ...lines] : lines,
    issues: found.flatMap(({ issues }) => issues),
  }
}

function inParagraph(line: readonly unknown[]): unknown[] {
  return line.length === 0 ? [] : [{ type: 'paragraph', children: line }]
}

/** Whether nodes may stand at a place. What is kept within them has been looked at before. */
function canStand(nodes: readonly unknown[], place: Place): boolean {
  const standIn = { type: 'unknown', originalType: 'x', value: null, children: [] }
  const short: Swap = ({ type }) =>
    type === 'unknown' ? { node: standIn, isDone: true } : undefined
  const schema = place === 'flow' ? flow : phrasing
  return schema.safeParse(swapInList(nodes, place, [], short)).success
}

/** Where the nodes of a source stood is no part of them: no parsed article has it. */
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

/**
 * The article as JSON in which every node that `unknown: "preserve"` has kept stands again as it
 * was.
 *
 * @returns Plain data for `JSON.stringify`. The article is not changed.
 *
 * @throws {ArticleError} If the article is too deep or too large.
 *
 * @example
 * console.log(articleToJson(article).headline === article.headline) // true
 */
export function articleToJson(article: object): Record<string, Json> {
  return withSafe(article, () => {
    const whole = swapNodes(article, (node, place) =>
      isKept(node, place) ? { node: node.value, isDone: true } : undefined,
    )
    return structuredClone(whole) as Record<string, Json>
  })
}

/** Whether a node is what keeping its value gives: a file may have an `unknown` one of its own. */
function isKept({ type, originalType, value, children }: PlainObject, place: Place): boolean {
  if (type !== 'unknown' || !isObject(value) || value.type !== originalType) return false
  const again = keep(value, place, [])
  return again !== undefined && wordsOf(again.node.children) === wordsOf(children)
}

function wordsOf(children: unknown): string {
  return toPlainString({ children }).replace(/\r\n?/g, '\n')
}
