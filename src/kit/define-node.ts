import type { MarkupState, Rendered } from '../render/handler.js'
import type { FieldsSchema } from '../schema/define-node.js'
import type { NodeFields } from '../schema/node.js'
import type { ArticleNode, Flow, Phrasing } from '../schema/nodes.js'
import type { TextState } from '../text/handler.js'
import { optionError } from '../tree/issue.js'
import { OPAQUE_FIELDS } from '../tree/visit.js'

/**
 * A name of one's own for a node: the vendor, a colon, the node.
 *
 * @example
 * const type: CustomType = 'acme:poll'
 */
export type CustomType = `${string}:${string}`

/**
 * What the children of a custom node are.
 *
 * @example
 * const content: Content = 'none'
 */
export type Content = 'flow' | 'phrasing' | 'none'

/**
 * The children that a custom node has.
 *
 * @example
 * const words: ChildrenOf<'phrasing'> = { children: [{ type: 'text', value: 'Calm' }] }
 */
export type ChildrenOf<C extends Content> = C extends 'flow'
  ? { children: Flow[] }
  : C extends 'phrasing'
    ? { children: Phrasing[] }
    : { children?: never }

/**
 * A node as its definition makes it: its own fields beside those that every node has.
 *
 * @example
 * const poll: CustomNode<'acme:poll', { question: string }, 'none'> = {
 *   type: 'acme:poll',
 *   question: 'Is it calm?',
 * }
 */
export type CustomNode<
  T extends CustomType = CustomType,
  Fields extends object = object,
  C extends Content = Content,
> = NodeFields & { type: T } & Fields & ChildrenOf<C>

/**
 * Everything that there is to say of a node of one's own.
 *
 * @example
 * const mood: NodeDefinition<'acme:mood', { word: string }, 'none'> = {
 *   type: 'acme:mood',
 *   schema: z.strictObject({ word: z.string() }),
 *   content: 'none',
 *   html: (_state, { word }) => element('p', {}, [word]),
 *   amp: (_state, { word }) => element('p', {}, [word]),
 *   text: (_state, { word }) => word,
 * }
 */
export interface NodeDefinition<
  T extends CustomType = CustomType,
  Fields extends object = object,
  C extends Content = Content,
> {
  /** Its name, with a colon: `acme:poll`. */
  type: T
  /**
   * Its own fields; `type`, `id`, `lang`, `dir` and `children` are there already, and `position` and
   * `data` are unist's. It tells at once: a check that waits for something is an error.
   */
  schema: FieldsSchema<Fields>
  /** What its children are. */
  content: C
  /** Where it may stand. Default: `flow`. */
  place?: 'flow' | 'phrasing' | undefined
  /** Renders it as HTML: a hast tree, never a string. */
  html(
    state: MarkupState,
    node: CustomNode<T, Fields, C>,
    parent: ArticleNode | undefined,
  ): Rendered
  /** Renders it as AMP: only elements that AMP allows without a script of their own. */
  amp(state: MarkupState, node: CustomNode<T, Fields, C>, parent: ArticleNode | undefined): Rendered
  /** Renders it as plain text: lines at most `width` columns wide. */
  text(state: TextState, node: CustomNode<T, Fields, C>, width: number): string
}

/** The fields that every node has, and those in which no walk looks for nodes. */
const TAKEN: ReadonlySet<string> = new Set([
  'type',
  'id',
  'lang',
  'dir',
  'children',
  ...OPAQUE_FIELDS,
])

/**
 * Defines a node of one's own. All three renderers are asked for at once, so that no target can
 * forget it.
 *
 * @throws {ArticleError} If the type has no colon (names without one belong to this package), a field
 *   is one that every node has or unist's `position` or `data`, or a node within a line is to hold
 *   blocks.
 *
 * @example
 * const mood = defineNode({
 *   type: 'acme:mood',
 *   schema: z.strictObject({ name: adSlotSchema.shape.name }),
 *   content: 'none',
 *   html: () => element('p', {}, ['Calm']),
 *   amp: () => element('p', {}, ['Calm']),
 *   text: () => 'Calm',
 * })
 * console.log(mood.type) // 'acme:mood'
 */
export function defineNode<T extends CustomType, Fields extends object, C extends Content>(
  definition: NodeDefinition<T, Fields, C>,
): NodeDefinition<T, Fields, C> {
  if (!/^[A-Za-z][\w.-]*:[\w.-]+$/.test(definition.type)) {
    throw optionError('type', 'A node of your own takes a name with a colon, such as `acme:poll`.')
  }
  const { schema } = definition
  if (typeof schema?.shape !== 'object') {
    throw optionError('schema', 'It must be an object schema of zod, such as `z.strictObject({})`.')
  }
  const taken = Object.keys(schema.shape).find((field) => TAKEN.has(field))
  if (taken !== undefined) {
    throw optionError('schema', `The field \`${taken}\` has a meaning in every node. Rename it.`)
  }
  if (definition.place === 'phrasing' && definition.content === 'flow') {
    throw optionError('content', 'A node within a line holds no blocks. Take `phrasing` or `none`.')
  }
  return definition
}

/**
 * A node with the type that its definition gives it, if it is one of that definition. The types of
 * this package know no others, so that they stay readable.
 *
 * @returns `undefined` for any other node.
 *
 * @example
 * const { html, amp, text } = { html: () => [], amp: () => [], text: () => '' }
 * const mood = defineNode({ type: 'acme:mood', schema: {}, content: 'none', html, amp, text })
 * console.log(asCustomNode(mood, { type: 'paragraph' })) // undefined
 */
export function asCustomNode<T extends CustomType, Fields extends object, C extends Content>(
  definition: NodeDefinition<T, Fields, C>,
  node: { type: string } | undefined,
): CustomNode<T, Fields, C> | undefined {
  return node?.type === definition.type ? (node as CustomNode<T, Fields, C>) : undefined
}
