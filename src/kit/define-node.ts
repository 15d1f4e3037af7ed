import type * as z from 'zod'
import type { MarkupState, Rendered } from '../render/markup-state.js'
import type { FieldsSchema } from '../schema/define-node.js'
import type { NodeFields } from '../schema/node.js'
import type { ArticleNode, Flow, Phrasing } from '../schema/nodes.js'
import type { TextState } from '../text/handler.js'
import { optionError } from '../tree/issue.js'
import { OPAQUE_FIELDS } from '../tree/visit.js'

/**
 * The type of a custom node: a vendor, a colon and a name.
 *
 * @example
 * const type: CustomType = 'acme:poll'
 */
export type CustomType = `${string}:${string}`

/**
 * The kind of children of a custom node.
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
 * A custom node: its own fields, and the fields of every node.
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

/** The base of the interface of every custom node. */
type AnyCustomNode = NodeFields & { type: CustomType }

type OwnFieldsOf<N> = Omit<N, keyof NodeFields | 'type' | 'children'>

type ContentOf<N> = N extends { children: Flow[] }
  ? 'flow'
  : N extends { children: Phrasing[] }
    ? 'phrasing'
    : 'none'

/** The renderers of a custom node, and its position. */
interface Rendering<N> {
  /** The position in which the node is allowed. Default: `flow`. */
  place?: 'flow' | 'phrasing' | undefined
  /** Renders the node as HTML. Returns a hast tree, never a string. */
  html(state: MarkupState, node: N, parent: ArticleNode | undefined): Rendered
  /** Renders the node as AMP. Only use elements that AMP allows without a custom script. */
  amp(state: MarkupState, node: N, parent: ArticleNode | undefined): Rendered
  /** Renders the node as plain text, in lines of at most `width` columns. */
  text(state: TextState, node: N, width: number): string
}

/**
 * The definition of a custom node: how it is parsed and rendered.
 *
 * @example
 * const mood: NodeDefinition<{ type: 'acme:mood'; word: string }> = {
 *   type: 'acme:mood',
 *   schema: z.strictObject({ word: z.string() }),
 *   content: 'none',
 *   html: (_state, { word }) => element('p', {}, [word]),
 *   amp: (_state, { word }) => element('p', {}, [word]),
 *   text: (_state, { word }) => word,
 * }
 */
export interface NodeDefinition<N extends AnyCustomNode = AnyCustomNode> extends Rendering<N> {
  /** The type name with a colon: `acme:poll`. */
  type: N['type']
  /**
   * The node's own fields. `type`, `id`, `lang`, `dir` and `children` are added; `position` and
   * `data` belong to unist. Parsing is synchronous, so an asynchronous check is an error.
   */
  schema: FieldsSchema<OwnFieldsOf<N>> & {
    /** The schema of each field: none is missing, optional ones included, and none is added. */
    shape: { [K in keyof OwnFieldsOf<N>]-?: z.core.$ZodType }
    /** The names of the fields. */
    keyof(): { options: (keyof OwnFieldsOf<N>)[] }
  }
  /** The kind of children. */
  content: ContentOf<N>
}

/** A definition from which the type of the node is inferred. */
interface InferredDefinition<T extends CustomType, Fields extends object, C extends Content>
  extends Rendering<CustomNode<T, Fields, C>> {
  type: T
  schema: FieldsSchema<Fields>
  content: C
}

/** Reserved fields: those of every node, and those that are never searched for nodes. */
const RESERVED: ReadonlySet<string> = new Set([
  'type',
  'id',
  'lang',
  'dir',
  'children',
  ...OPAQUE_FIELDS,
])

/**
 * Defines a custom node. All three renderers are required, so that no target is forgotten.
 *
 * With the interface of the node as a type argument, `defineNode<Poll>({ … })`, the compiler checks
 * the definition against it. Without one, the type of the node is inferred.
 *
 * @throws {ArticleError} If the type has no colon (names without one belong to this package), a field
 *   is one that every node has or unist's `position` or `data`, or an inline node is to hold blocks.
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
export function defineNode<const T extends CustomType, Fields extends object, C extends Content>(
  definition: InferredDefinition<T, Fields, C>,
): NodeDefinition<CustomNode<T, Fields, C>>
export function defineNode<N extends AnyCustomNode>(
  definition: NodeDefinition<N>,
): NodeDefinition<N>
export function defineNode(definition: {
  type: string
  schema: FieldsSchema
  content: string
  place?: string | undefined
}): unknown {
  if (!/^[A-Za-z][\w.-]*:[\w.-]+$/.test(definition?.type)) {
    throw optionError('type', 'The type of a custom node needs a colon, such as `acme:poll`.')
  }
  const { schema } = definition
  if (typeof schema?.shape !== 'object') {
    throw optionError(
      'schema',
      '`schema` must be a zod object schema, such as `z.strictObject({})`.',
    )
  }
  const taken = Object.keys(schema.shape).find((field) => RESERVED.has(field))
  if (taken !== undefined) {
    throw optionError('schema', `The field \`${taken}\` is reserved in every node. Rename it.`)
  }
  if (definition.place === 'phrasing' && definition.content === 'flow') {
    throw optionError('content', 'An inline node cannot contain blocks. Use `phrasing` or `none`.')
  }
  return definition
}
