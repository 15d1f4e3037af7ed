import type { ArticleNode } from '../schema/nodes.js'
import { show } from '../tree/issue.js'
import type { RenderContext } from './context.js'

/** Reports a node of which only the fallback is rendered: its type is unknown or has no handler. */
export function reportUnknown({ report }: Pick<RenderContext, 'report'>, node: ArticleNode): void {
  const message =
    node.type === 'unknown'
      ? `The node type ${show(node.originalType)} is unknown, so only its fallback is rendered. Define the type with \`defineNode\`, or add a fallback.`
      : `The node type ${JSON.stringify(node.type)} has no handler, so only its text is rendered. Correct the type.`
  report('unknown-node', node, '', message)
}
