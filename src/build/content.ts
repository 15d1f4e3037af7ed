// Builders: take strings, fields and nodes and return nodes. Must not import zod, the parser or
// renderers.

import type { ArticleNode, Flow, Phrasing } from '../schema/nodes.js'
import { isPhrasingType } from '../tree/node-guards.js'
import { isInline } from '../tree/plain-text.js'

/**
 * Inline content. A string becomes a text node.
 *
 * @example
 * const line: Inline[] = ['It was ', { type: 'break' }, 'calm.']
 */
export type Inline = string | Phrasing

/**
 * A block. A string becomes a paragraph.
 *
 * @example
 * const blocks: Block[] = ['It was calm.', { type: 'thematicBreak' }]
 */
export type Block = string | Flow

/**
 * The fields of a node for which its builder has no argument.
 *
 * @example
 * const fields: FieldsOf<Image, 'url' | 'alt'> = { width: 1600, height: 900 }
 * image('ferry.jpg', 'A ferry', fields).width // 1600
 */
export type FieldsOf<N extends ArticleNode, Given extends keyof N = never> = Omit<
  N,
  'type' | 'children' | Given
> & { type?: never }

/**
 * Optional fields, then the children.
 *
 * @example
 * const content: Content<{ id: string }, string> = [{ id: 'p1' }, 'It was calm.']
 */
export type Content<Fields, Child> = [fields: Fields, ...children: Child[]] | Child[]

/**
 * Optional fields, then verbatim text.
 *
 * @example
 * const value: Value<{ lang: string }> = [{ lang: 'js' }, 'const tide = 4']
 */
export type Value<Fields> = [fields: Fields, value: string] | [value: string]

/** Separates the fields from the children: an object with a `type` is a node. */
export function splitContent<Fields, Child>(
  content: Content<Fields, Child>,
): { fields: Fields | undefined; children: Child[] } {
  const [first, ...rest] = content
  return isFields<Fields, Child>(first)
    ? { fields: first, children: rest as Child[] }
    : { fields: undefined, children: content as Child[] }
}

/** Returns the fields and children of a node with inline content. */
export function lineContent<Fields>(content: Content<Fields, Inline>): Fields & {
  children: Phrasing[]
} {
  const { fields, children } = splitContent(content)
  return { ...(fields as Fields), children: children.map(toPhrasing) }
}

/** Returns the fields and children of a node with blocks. */
export function blockContent<Fields>(content: Content<Fields, Block>): Fields & {
  children: Flow[]
} {
  const { fields, children } = splitContent(content)
  return { ...(fields as Fields), children: children.map(toFlow) }
}

/** Returns the fields and value of a node with text instead of children. */
export function valueContent<Fields>(content: Value<Fields>): Fields & { value: string } {
  const { fields, children } = splitContent<Fields, string>(content)
  return { ...(fields as Fields), value: children[0] ?? '' }
}

/** Converts mixed content to blocks: adjacent inline nodes become a paragraph. */
export function toBlocks(content: readonly (Inline | Flow)[]): Flow[] {
  const blocks: Flow[] = []
  let line: Phrasing[] | undefined
  for (const child of content) {
    if (!isInlineChild(child)) {
      blocks.push(child)
      line = undefined
    } else if (line) line.push(toPhrasing(child))
    else {
      line = [toPhrasing(child)]
      blocks.push({ type: 'paragraph', children: line })
    }
  }
  return blocks
}

function toPhrasing(child: Inline): Phrasing {
  return typeof child === 'string' ? { type: 'text', value: child } : child
}

function toFlow(child: Block): Flow {
  return typeof child === 'string' ? { type: 'paragraph', children: [toPhrasing(child)] } : child
}

/** Whether an argument is an array. Invalid arguments are kept, so that parsing reports them. */
export function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value)
}

function isInlineChild(child: Inline | Flow): child is Inline {
  if (typeof child === 'string') return true
  return child?.type === 'unknown' ? isInline(child) : isPhrasingType(child?.type)
}

function isFields<Fields, Child>(first: Fields | Child | undefined): first is Fields {
  return typeof first === 'object' && first !== null && !Array.isArray(first) && !('type' in first)
}
