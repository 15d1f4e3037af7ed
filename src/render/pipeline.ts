import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { type Processor, unified } from 'unified'
import type { Node } from 'unist'
import { type Handlers, type MarkupState, renderUnknown } from './handler.js'
import type { MarkupContext } from './markup-context.js'

/** What goes into the pipeline: how to build the tree of one article. */
interface Job extends Node {
  // A shell without children: mdast-util-to-hast would search them for definitions, and ours have
  // none. That search was three quarters of its time.
  type: 'job'
  context: MarkupContext
  handlers: Handlers
  build(state: MarkupState): Element
}

/** The state of mdast-util-to-hast, as far as the job changes it. */
interface OpenState extends MarkupState {
  handlers: Handlers
}

/**
 * Article → hast: mdast-util-to-hast with our handlers and none of its own.
 *
 * @param build Makes the outermost element from the state.
 */
export function toTree(
  context: MarkupContext,
  handlers: Handlers,
  build: (state: MarkupState) => Element,
): Root {
  const job: Job = { type: 'job', context, handlers, build }
  return pipeline().runSync(job as never) as unknown as Root
}

/** hast → string: hast-util-to-html. */
export function toMarkup(tree: Root): string {
  return pipeline().stringify(tree as never) as unknown as string
}

let processor: Processor | undefined

/** The processor, made when it is first used: nothing happens on import. */
function pipeline(): Processor {
  processor ??= unified().use(articleToHast).use(hastToHtml).freeze() as unknown as Processor
  return processor
}

function articleToHast() {
  const handlers = { job: runJob } as Record<string, unknown>
  return (job: Node) => toHast(job as never, { handlers, unknownHandler }) as Node
}

function hastToHtml(this: Processor): void {
  this.compiler = (tree) => toHtml(tree as Nodes)
}

function runJob(state: unknown, job: Job): ElementContent {
  const open = state as OpenState
  open.handlers = job.handlers
  open.context = job.context
  const article = job.build(open)
  return { type: 'root', children: [article] } as unknown as ElementContent
}

function unknownHandler(state: unknown, node: unknown): ElementContent[] {
  return renderUnknown(state as MarkupState, node)
}
