// Calls the handlers of the string functions through mdast-util-to-hast. The plugins choose the
// handlers, so this file must not import a target.
import type { ElementContent } from 'hast'
import type { Nodes } from 'mdast'
import { defaultHandlers, type Handler as MdastHandler, toHast } from 'mdast-util-to-hast'
import type { Driver } from '../hast/to-hast.js'
import { type Handler, type RenderState, renderUnknown } from '../render/handler.js'
import { createWalker } from '../render/walk.js'
import type { ArticleNode } from '../schema/nodes.js'

/**
 * A node that represents the whole article. It has no children, so mdast-util-to-hast has nothing
 * to search.
 */
const SHELL = { type: 'article' } as unknown as Nodes

/** Disables the default handlers of mdast-util-to-hast. */
const MASKED = Object.fromEntries(Object.keys(defaultHandlers).map((type) => [type, undefined]))

/** Builds a tree with mdast-util-to-hast. */
export const mdastDriver: Driver = (context, handlers, build) => {
  const state: RenderState = Object.assign(context, { one: () => undefined })
  const adapted = Object.entries(handlers).map(([type, handler]) => [
    type,
    (_state: unknown, node: ArticleNode, parent: ArticleNode | undefined) =>
      (handler as Handler)(state, node, parent),
  ])
  const shell: MdastHandler = (mdastState) => {
    const walk = createWalker(
      new Map(),
      (_state: RenderState, node: Nodes, parent: undefined) => mdastState.one(node, parent),
      undefined,
    )
    state.one = (node, parent) => walk(state, node, parent as undefined)
    return build(state)
  }
  const element = toHast(SHELL, {
    handlers: { ...MASKED, ...Object.fromEntries(adapted), article: shell },
    unknownHandler: (_state, node) => renderUnknown(state, node as unknown as ArticleNode),
  })
  return { type: 'root', children: [element as ElementContent] }
}
