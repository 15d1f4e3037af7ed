import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import {
  type Handler,
  type Handlers,
  type MarkupState,
  type Rendered,
  renderUnknown,
} from '../render/handler.js'
import type { MarkupContext } from '../render/markup-context.js'
import { asWritten } from '../render/memo.js'
import type { ArticleNode } from '../schema/nodes.js'
import { stringify } from './stringify.js'

/**
 * Article → hast: calls the handler for each node, as mdast-util-to-hast does. It searches no tree
 * for definitions and wraps no state around each node, so it takes a fraction of the time.
 *
 * @param build Makes the outermost element from the state.
 */
export function toTree(
  context: MarkupContext,
  handlers: Handlers,
  build: (state: MarkupState) => Element,
): Root {
  return { type: 'root', children: [build(createState(context, handlers))] }
}

/** The same tree without properties that are `undefined`, for whoever goes on with it. */
export function withoutGaps(tree: Root): Root {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') {
      node.properties = Object.fromEntries(
        Object.entries(node.properties).filter(([, value]) => value !== undefined),
      )
    }
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return tree
}

/** hast → string. What the compiler of this package doesn't know is hast-util-to-html's. */
export function toMarkup(tree: Nodes): string {
  return stringify(tree) ?? toHtml(tree)
}

/**
 * The elements of a block, or what stands for its markup. A block that is written at once leaves no
 * tree behind: for a long article that would be moved about in memory until all of it is written.
 * With a memo, the markup of a block that is the same as before is taken from there.
 */
export function written<R extends Rendered>(
  { context }: MarkupState,
  block: object,
  render: () => R,
): R | Element {
  const { memo, writesBlocks } = context
  if (!writesBlocks) return render()
  const before = memo?.markup.get(block)
  if (before !== undefined) return before
  const { asked } = context
  const rendered = render()
  // Whoever puts the blocks together must see how many elements there are, and whether any.
  if (rendered === undefined || Array.isArray(rendered)) return rendered
  const element = asWritten(toMarkup(rendered))
  if (context.asked === asked) memo?.markup.set(block, element)
  return element
}

function createState(context: MarkupContext, handlers: Handlers): MarkupState {
  const byType = tableOf(handlers)
  const state: MarkupState = {
    context,
    one(node, parent) {
      const handler = byType.get((node as ArticleNode).type)
      if (!handler) return renderUnknown(state, node)
      return handler(state, node as ArticleNode, parent as ArticleNode | undefined)
    },
  }
  return state
}

const tables = new WeakMap<Handlers, ReadonlyMap<string, Handler>>()

/** The handlers by the types of nodes, so that no type finds what every object has. */
function tableOf(handlers: Handlers): ReadonlyMap<string, Handler> {
  const known = tables.get(handlers)
  if (known) return known
  const table = new Map(Object.entries(handlers) as [string, Handler][])
  tables.set(handlers, table)
  return table
}
