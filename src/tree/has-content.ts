import { VISIBLE } from '../schema/visible.js'

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
const CONTENT_FIELDS: Readonly<Record<string, readonly (keyof NodeLike)[]>> = {
  aside: ['title'],
  timeline: ['title'],
  relatedLink: ['kicker', 'description', 'image'],
}

/** Nodes that are not content themselves: they separate other content, or reserve a position. */
const SEPARATORS: ReadonlySet<unknown> = new Set(['break', 'thematicBreak', 'adSlot', 'paywall'])

/** Whether a reader sees anything of a node: text, media, or a node that is more than its children. */
export function hasContent(node: NodeLike | undefined): boolean {
  if (!node) return false
  const { type, value, children } = node
  if (type === 'text') return typeof value === 'string' && VISIBLE.test(value)
  if (CONTAINERS.has(type)) {
    return (Array.isArray(children) && children.some(hasContent)) || hasContentField(node)
  }
  return !SEPARATORS.has(type)
}

function hasContentField(node: NodeLike): boolean {
  const type = String(node.type)
  const fields = Object.hasOwn(CONTENT_FIELDS, type) ? CONTENT_FIELDS[type] : undefined
  return fields?.some((field) => node[field] !== undefined) ?? false
}

/** Nodes that are left out if they show nothing. */
const REMOVABLE: ReadonlySet<unknown> = new Set(
  'paragraph heading list blockquote pullquote table gallery link caption aside timeline relatedLinks relatedLink'.split(
    ' ',
  ),
)

/**
 * Whether a node can be left out, since a reader sees nothing of it. A node with an id stays, since
 * links and corrections may refer to it.
 */
export function isEmpty(node: NodeLike): boolean {
  const { type, id, attribution, children } = node
  return (
    REMOVABLE.has(type) &&
    id === undefined &&
    attribution === undefined &&
    Array.isArray(children) &&
    !hasContent(node)
  )
}
