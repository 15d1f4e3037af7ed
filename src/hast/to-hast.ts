// Article → hast. The caller chooses the handlers and the outermost element; `toHtml` in
// stringify.ts writes the tree.
import type { Element, Nodes, Root } from 'hast'
import { type Handler, type Handlers, type RenderState, renderUnknown } from '../render/handler.js'
import type { MarkupContext } from '../render/markup-context.js'
import { createWalker } from '../render/walk.js'
import type { ArticleNode } from '../schema/nodes.js'

/** Makes a tree by calling the handler for each node: {@link toTree}, or mdast-util-to-hast. */
export type Driver = typeof toTree

/**
 * Makes a tree as mdast-util-to-hast does, without its search for definitions.
 *
 * @param build Makes the outermost element from the state.
 */
export function toTree(
  context: MarkupContext,
  handlers: Handlers,
  build: (state: RenderState) => Element,
): Root {
  const walk = createWalker(tableOf(handlers), renderUnknown)
  const state: RenderState = Object.assign(context, {
    one: (node: unknown, parent?: unknown) => walk(state, node, parent as ArticleNode | undefined),
  })
  return { type: 'root', children: [build(state)] }
}

/** Removes the properties that are `undefined`. */
export function finish(tree: Root): Root {
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

const tables = new WeakMap<Handlers, ReadonlyMap<string, Handler>>()

/** Returns the handlers as a map, in which no type finds what every object inherits. */
function tableOf(handlers: Handlers): ReadonlyMap<string, Handler> {
  const known = tables.get(handlers)
  if (known) return known
  const table = new Map(Object.entries(handlers) as [string, Handler][])
  tables.set(handlers, table)
  return table
}
