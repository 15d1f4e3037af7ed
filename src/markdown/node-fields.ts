import { asLine, type HtmlMode } from '../mdast/from-mdast.js'
import { isSame, type Written } from '../mdast/written.js'
import { containment } from '../parse/schemas.js'
import { isObject, type PlainObject } from '../tree/visit.js'
import { type OnProblem, readBlocks } from './read-blocks.js'
import { writeBlocks, writePhrasing } from './write-blocks.js'

// In front matter, words are Markdown too: where a list of nodes could stand, a text may.

/** Fields of the envelope that hold phrasing nodes without a parent. */
const PHRASING_FIELDS: ReadonlySet<string> = new Set(['deck'])

/** Fields in which nothing is a node. */
const OPAQUE: ReadonlySet<string> = new Set(['extensions', 'value', 'data'])

/** The value with texts in place of lists of nodes, where they come back as they were. */
export function compactNodes(value: unknown): unknown {
  return mapNodes(value, (nodes, isPhrasing) => {
    const written = isPhrasing ? writePhrasing(nodes) : writeBlocks(nodes)
    if (written === undefined || written === '' || written.includes('```')) return undefined
    return isSame(
      readNodes(written, isPhrasing, 'text', () => {}),
      nodes,
    )
      ? written
      : undefined
  })
}

/**
 * The same backwards.
 *
 * @param onProblem Hears of what can't stand in an article, and of a text that would take its parser
 *   too long, which stays as it is; with the keys and indexes from the top.
 */
export function expandNodes(
  value: unknown,
  html: HtmlMode,
  onProblem: (code: Parameters<OnProblem>[0], path: readonly string[]) => void,
): unknown {
  return mapTexts(
    value,
    [],
    (text, isPhrasing, path) =>
      readNodes(text, isPhrasing, html, (code) => onProblem(code, path)) ?? text,
  )
}

function readNodes(
  text: string,
  isPhrasing: boolean,
  html: HtmlMode,
  onProblem: OnProblem,
): Written[] | undefined {
  const blocks = readBlocks(text, html, onProblem)?.map(withoutPlaces)
  return blocks && isPhrasing ? asLine(blocks) : blocks
}

/** Places within a field are no places in the file. */
function withoutPlaces({ position: _, ...node }: Written): Written {
  const { children } = node
  if (!Array.isArray(children)) return node as Written
  return { ...node, children: children.map(withoutPlaces) } as unknown as Written
}

/** Whether a list of children holds words of a line; what is no node, such as an update, holds blocks. */
function takesPhrasing({ type }: PlainObject): boolean {
  if (typeof type !== 'string' || !Object.hasOwn(containment, type)) return false
  const allowed: readonly string[] = containment[type as keyof typeof containment]
  return allowed.includes('text') && !allowed.includes('paragraph')
}

function mapNodes(
  value: unknown,
  compact: (nodes: object[], isPhrasing: boolean) => string | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNodes(item, compact))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => {
    if (OPAQUE.has(key)) return [key, inner]
    const isPhrasing = PHRASING_FIELDS.has(key) || (key === 'children' && takesPhrasing(value))
    const isBlocks =
      (key === 'children' && !isPhrasing && holdsBlocks(value)) || key === 'transcript'
    const written =
      Array.isArray(inner) && inner.length > 0 && (isPhrasing || isBlocks)
        ? compact(inner, isPhrasing)
        : undefined
    return [key, written ?? mapNodes(inner, compact)]
  })
  return Object.fromEntries(entries)
}

type Expand = (text: string, isPhrasing: boolean, path: readonly string[]) => unknown

function mapTexts(value: unknown, path: readonly string[], expand: Expand): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => mapTexts(item, [...path, String(index)], expand))
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => {
    if (OPAQUE.has(key)) return [key, inner]
    const isNodes = key === 'children' || key === 'transcript' || PHRASING_FIELDS.has(key)
    const place = [...path, key]
    if (typeof inner !== 'string' || !isNodes) return [key, mapTexts(inner, place, expand)]
    const isPhrasing = PHRASING_FIELDS.has(key) || (key === 'children' && takesPhrasing(value))
    return [key, expand(inner, isPhrasing, place)]
  })
  return Object.fromEntries(entries)
}

/** Whether the children are blocks, and not the parts that a node of one kind is made of. */
function holdsBlocks({ type }: PlainObject): boolean {
  if (typeof type !== 'string' || !Object.hasOwn(containment, type)) return true
  const allowed: readonly string[] = containment[type as keyof typeof containment]
  return allowed.includes('paragraph')
}
