// Hast: takes an article and returns a tree. The caller chooses the handlers and the outermost
// element; `toHtml` in stringify.ts serializes the tree. Must not import a target.
import type { Element, Nodes, Root } from 'hast'
import { type Handler, type Handlers, type RenderState, renderUnknown } from '../render/handler.js'
import type { MarkupContext } from '../render/markup-context.js'
import { createWalker } from '../render/walk.js'
import type { ArticleNode } from '../schema/nodes.js'

/** Builds a tree by calling the handler for each node: {@link toTree}, or mdast-util-to-hast. */
export type Driver = typeof toTree

/**
 * Builds a tree like mdast-util-to-hast, but without its search for definitions.
 *
 * @param build Creates the outermost element from the state.
 */
export function toTree(
  context: MarkupContext,
  handlers: Handlers,
  build: (state: RenderState) => Element,
): Root {
  const walk = createWalker(tableOf(handlers), renderUnknown, undefined)
  const state: RenderState = Object.assign(context, {
    one: (node: unknown, parent?: unknown) => walk(state, node, parent as ArticleNode | undefined),
  })
  return { type: 'root', children: [build(state)] }
}

/** Removes properties that are `undefined`. */
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
