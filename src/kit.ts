/**
 * Custom nodes for parsing and every target.
 *
 * Guide: [Custom nodes](../docs/guides/custom-nodes.md).
 *
 * @module
 */

export { type Child, element } from './hast/element.js'
export { createKit, type Kit } from './kit/create-kit.js'
export {
  type ChildrenOf,
  type Content,
  type CustomNode,
  type CustomType,
  defineNode,
  type NodeDefinition,
} from './kit/define-node.js'
export { renderNodes } from './render/handler.js'
export type { MarkupState, Rendered } from './render/markup-state.js'
export { renderBlocks, renderPhrasing, type TextState } from './text/handler.js'
