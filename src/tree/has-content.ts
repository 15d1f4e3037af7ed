import { VISIBLE } from '../schema/visible.js'
import { DEFAULT_LIMITS } from './limits.js'

interface NodeLike {
  type?: unknown
  id?: unknown
  attribution?: unknown
  value?: unknown
  children?: unknown
  title?: unknown
  kicker?: unknown
  description?: unknown
  image?: unknown
}

/** Nodes that show nothing but their children. */
const CONTAINERS: ReadonlySet<unknown> = new Set(
  'root paragraph heading blockquote pullquote list listItem table tableRow tableCell gallery caption quotation link emphasis strong delete superscript subscript span aside timeline relatedLinks relatedLink'.split(
    ' ',
  ),
)

/** Fields of these nodes that are content too. */
const CONTENT_FIELDS: ReadonlyMap<unknown, readonly (keyof NodeLike)[]> = new Map([
  ['blockquote', ['attribution']],
  ['pullquote', ['attribution']],
  ['gallery', ['title']],
  ['aside', ['title']],
  ['timeline', ['title']],
  ['relatedLink', ['kicker', 'description', 'image']],
])

/** Nodes that are not content themselves: they separate other content, or reserve a position. */
const SEPARATORS: ReadonlySet<unknown> = new Set(['break', 'thematicBreak', 'adSlot', 'paywall'])

/** The most nodes in which to look for content. Most nodes have some in their first child. */
const MAX_LOOKS = 4 * DEFAULT_LIMITS.nodes

/**
 * Creates a function that returns whether to look into one more node. A value that has not been
 * parsed may contain an object in too many positions to visit.
 */
export function createLooks(): () => boolean {
  let looks = 0
  return () => {
    looks += 1
    return looks <= MAX_LOOKS
  }
}

/**
 * Whether a reader sees anything of a node: text, media, or a node that is more than its children.
 *
 * @param mayLook Called for each node. Once it returns `false`, the rest counts as content.
 */
export function hasContent(node: NodeLike | undefined, mayLook = createLooks()): boolean {
  if (!node) return false
  if (!mayLook()) return true
  const { type, value, children } = node
  if (type === 'text') return typeof value === 'string' && VISIBLE.test(value)
  if (!CONTAINERS.has(type)) return !SEPARATORS.has(type)
  if (hasContentField(node)) return true
  return Array.isArray(children) && children.some((child) => hasContent(child, mayLook))
}

function hasContentField(node: NodeLike): boolean {
  return CONTENT_FIELDS.get(node.type)?.some((field) => node[field] !== undefined) ?? false
}

/** The types of nodes that are left out if they show nothing. */
export const REMOVABLE = [
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'pullquote',
  'table',
  'gallery',
  'link',
  'caption',
  'aside',
  'timeline',
  'relatedLinks',
  'relatedLink',
] as const

const REMOVABLE_TYPES: ReadonlySet<unknown> = new Set(REMOVABLE)

/**
 * Whether a node can be left out, since a reader sees nothing of it. A node with an id stays, since
 * links and corrections may refer to it.
 */
export function isEmpty(node: NodeLike, mayLook?: () => boolean): boolean {
  return (
    REMOVABLE_TYPES.has(node.type) &&
    Array.isArray(node.children) &&
    !hasContent(node, mayLook) &&
    node.id === undefined
  )
}
