import { asLine, type HtmlMode } from '../mdast/from-mdast.js'
import { isSame, type Written } from '../mdast/written.js'
import { containment } from '../parse/schemas.js'
import { isObject, type PlainObject } from '../tree/visit.js'
import { type OnProblem, readBlocks } from './read-blocks.js'
import { writeBlocks, writePhrasing } from './write-blocks.js'

// Lists of nodes in front matter, such as the deck, are written as Markdown strings.

/** Metadata fields that contain phrasing nodes without a parent. */
const PHRASING_FIELDS: ReadonlySet<string> = new Set(['deck'])

/** Fields that hold lists of them. */
const LINES_FIELDS: ReadonlySet<string> = new Set(['highlights'])

/** Fields that hold no nodes. */
const OPAQUE: ReadonlySet<string> = new Set(['extensions', 'value', 'data'])

/** Replaces lists of nodes by Markdown strings, if the strings parse to the same nodes. */
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
 * Replaces Markdown strings by lists of nodes.
 *
 * @param onProblem Called with a code and a path for each part that an article cannot contain, and for a
 *   string that would take too long to parse, which stays a string.
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

/** Removes positions, which are relative to a field instead of the file. */
function withoutPlaces({ position: _, ...node }: Written): Written {
  const { children } = node
  if (!Array.isArray(children)) return node as Written
  return { ...node, children: children.map(withoutPlaces) } as unknown as Written
}

/**
 * Whether the children are phrasing nodes. An object that is not a node, such as an update, has
 * blocks.
 */
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
    if (LINES_FIELDS.has(key) && Array.isArray(inner)) {
      return [key, inner.map((line) => compactLine(line, compact))]
    }
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

function compactLine(
  line: unknown,
  compact: (nodes: object[], isPhrasing: boolean) => string | undefined,
): unknown {
  const written = Array.isArray(line) && line.length > 0 ? compact(line, true) : undefined
  return written ?? mapNodes(line, compact)
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
    if (LINES_FIELDS.has(key) && Array.isArray(inner)) {
      return [key, inner.map((line, index) => expandLine(line, [...place, String(index)], expand))]
    }
    if (typeof inner !== 'string' || !isNodes) return [key, mapTexts(inner, place, expand)]
    const isPhrasing = PHRASING_FIELDS.has(key) || (key === 'children' && takesPhrasing(value))
    return [key, expand(inner, isPhrasing, place)]
  })
  return Object.fromEntries(entries)
}

function expandLine(line: unknown, path: readonly string[], expand: Expand): unknown {
  return typeof line === 'string' ? expand(line, true, path) : mapTexts(line, path, expand)
}

/** Whether the children are blocks, and not parts such as list items. */
function holdsBlocks({ type }: PlainObject): boolean {
  if (typeof type !== 'string' || !Object.hasOwn(containment, type)) return true
  const allowed: readonly string[] = containment[type as keyof typeof containment]
  return allowed.includes('paragraph')
}
