import * as z from 'zod'
import { type Correction, correctionFields } from '../schema/annotations.js'
import { type Article, articleFields } from '../schema/article.js'
import {
  type Content,
  type FieldsSchema,
  fieldsOf,
  type NodeSpec,
  type SchemaRefs,
} from '../schema/define-node.js'
import { definitions } from '../schema/definitions.js'
import { type LiveUpdate, liveUpdateFields } from '../schema/live.js'
import { nodeFields } from '../schema/node.js'
import {
  type ArticleParent,
  FLOW,
  type Flow,
  type NodeOf,
  type NodeType,
  PHRASING,
  type Phrasing,
} from '../schema/nodes.js'
import { type Contributor, contributorFields } from '../schema/people.js'
import { unknownFields } from '../schema/unknown.js'
import { optionError } from '../tree/issue.js'
import { checkKind, checkOptions } from '../tree/options.js'
import type { Vocabulary } from './messages/zod-issues.js'
import type { ModelSchema } from './model-schema.js'
import { type Model, modelObject, modelUnion } from './zod-node.js'

/**
 * The schema of a custom node. `defineNode` adds its renderers.
 *
 * @example
 * const mood: CustomNodeSpec = {
 *   type: 'acme:mood',
 *   schema: z.strictObject({ word: z.string() }),
 *   content: 'none',
 * }
 */
export interface CustomNodeSpec extends NodeSpec {
  /**
   * The position in which the node is allowed. Use `none` for a part of another custom node.
   * Default: `flow`.
   */
  readonly place?: 'flow' | 'phrasing' | 'none' | undefined
}

/**
 * Options for creating schemas.
 *
 * @example
 * const options: SchemaOptions = { unknown: 'preserve' }
 */
export interface SchemaOptions {
  /** Custom nodes, in addition to those of this package. */
  nodes?: readonly CustomNodeSpec[] | undefined
  /**
   * Whether a block or an inline node without a schema is an error or is kept as an `unknown` node.
   * Default: `error`.
   */
  unknown?: 'error' | 'preserve' | undefined
}

type StandardType = keyof typeof definitions | 'unknown'

/**
 * The schemas that `createSchema` returns.
 *
 * @example
 * const { articleSchema }: Schemas = createSchema()
 */
export interface Schemas {
  /** The schema of an article, with the checks of the whole tree. */
  articleSchema: ModelSchema<Article>
  /** The schema of each node by its type. At run time, this includes custom nodes. */
  nodeSchemas: { readonly [T in StandardType]: ModelSchema<NodeOf<T>> }
  /** The schema of a list of blocks. */
  flowSchema: z.ZodType<Flow[], Flow[]>
  /** The schema of a list of inline nodes. */
  phrasingSchema: z.ZodType<Phrasing[], Phrasing[]>
  /** The schema of an author. */
  contributorSchema: ModelSchema<Contributor>
  /** The schema of an update of a live blog. */
  liveUpdateSchema: ModelSchema<LiveUpdate>
  /** The schema of a correction. */
  correctionSchema: ModelSchema<Correction>
  /**
   * The types that each node may contain. An `unknown` node may contain what its own position
   * allows. An inline node never contains its own type. A `paywall` is only valid at the top level
   * of the body.
   */
  containment: Containment
  /** The node types and their containment, for messages. */
  vocabulary: Vocabulary
}

/**
 * The types of nodes that each node may have as children.
 *
 * @example
 * const table: Containment = containment
 * console.log(table.list) // ['listItem']
 */
export type Containment = { readonly [T in ArticleParent['type']]: readonly NodeType[] }

/**
 * Creates the schemas of articles. Custom nodes are ordinary members of the unions, so paths,
 * messages and the JSON Schema include them.
 *
 * @throws {ArticleError} If two nodes have the same type.
 *
 * @example
 * const { articleSchema } = createSchema({ unknown: 'preserve' })
 * articleSchema.safeParse(article).success // true
 */
export function createSchema(options: SchemaOptions = {}): Schemas {
  checkOptions(options)
  const { nodes = [], unknown } = options
  checkKind('nodes', 'list of objects', nodes)
  const specs = new Map<string, NodeSpec>(
    [...Object.values(definitions), ...nodes].map((spec) => [spec.type, spec]),
  )
  if (specs.size < Object.keys(definitions).length + nodes.length) {
    throw optionError('nodes', 'Two definitions have the same `type`. Rename one of them.')
  }
  const custom = (place: string): string[] =>
    nodes.filter((node) => (node.place ?? 'flow') === place).map(({ type }) => type)
  const groups = {
    flow: [...FLOW, ...custom('flow')],
    phrasing: [...PHRASING, ...custom('phrasing')],
  }
  const containment: Record<string, readonly string[]> = Object.fromEntries(
    [...specs.values()]
      .filter(({ content }) => content !== 'none')
      .map(({ type, content }) => [type, typesIn(content, groups)]),
  )
  containment.unknown = [...groups.flow, ...groups.phrasing]

  const lists = {
    flow: z.lazy(() => flowList) as unknown as z.ZodType<Flow[], Flow[]>,
    phrasing: z.lazy(() => phrasingList) as unknown as z.ZodType<Phrasing[], Phrasing[]>,
  }
  const model: Model = {
    vocabulary: { types: new Set([...specs.keys(), 'unknown']), containment },
    preserves: unknown === 'preserve',
    positions: lists,
  }
  const schemas = new Map<string, z.ZodObject>()

  function schemaOf(type: string): z.ZodObject {
    const made = schemas.get(type)
    if (made) return made
    const spec = specs.get(type)
    if (!spec)
      throw optionError('content', `There is no node type \`${type}\`. Add it to \`nodes\`.`)
    const schema = nodeObject(type, fieldsOf(spec, refs), spec.content)
    schemas.set(type, schema)
    return schema
  }

  function nodeObject(type: string, fields: FieldsSchema, content: Content): z.ZodObject {
    const children = childrenOf(content)
    return modelObject(model, `a \`${type}\``, fields, {
      shape: {
        ...nodeFields,
        type: z.literal(type),
        ...fields.shape,
        ...(children && { children }),
      },
    })
  }

  function unionOf(types: readonly string[]) {
    return modelUnion(model, types.map(schemaOf))
  }

  function childrenOf(content: Content): z.ZodType | undefined {
    if (content === 'none') return undefined
    if (content === 'flow' || content === 'phrasing') return lists[content] as z.ZodType
    if ('one' in content) {
      return z.tuple([unionOf(content.one), schemaOf(content.last).optional()])
    }
    if ('many' in content) {
      const { many, last } = content
      return z
        .array(unionOf([...many, last]))
        .refine(
          (list) => (list as { type: string }[]).slice(0, -1).every(({ type }) => type !== last),
          {
            params: { code: 'caption-not-last' },
            error: `Only one \`${last}\` is allowed, as the last child. Move it to the end, or merge it into another one.`,
          },
        )
    }
    return z.array(unionOf(content))
  }

  const refs = {
    ...lists,
    node: schemaOf,
    get contributor() {
      return contributor
    },
  } as unknown as SchemaRefs
  const contributor = modelObject(model, 'a contributor', contributorFields(refs))
  const liveUpdate = modelObject(model, 'an update', liveUpdateFields(refs))
  const correction = modelObject(model, 'a correction', correctionFields(refs))
  const unknowns = {
    flow: nodeObject('unknown', unknownFields, 'flow'),
    phrasing: nodeObject('unknown', unknownFields, 'phrasing'),
  }
  const listOf = (place: 'flow' | 'phrasing') =>
    z.array(
      modelUnion(
        model,
        groups[place].map((type) => (type === 'unknown' ? unknowns[place] : schemaOf(type))),
        place,
      ),
    )
  const flowList = listOf('flow')
  const phrasingList = listOf('phrasing')
  const article = modelObject(
    model,
    'an article',
    articleFields({
      ...refs,
      contributor,
      liveUpdate,
      correction,
      leadMedia: unionOf(['figure', 'gallery']),
    } as never),
    { isArticle: true },
  )
  const nodeSchemas = {
    ...Object.fromEntries([...specs.keys()].map((type) => [type, schemaOf(type)])),
    unknown: z.union([unknowns.flow, unknowns.phrasing]),
  }
  return {
    articleSchema: article,
    nodeSchemas,
    flowSchema: lists.flow,
    phrasingSchema: lists.phrasing,
    contributorSchema: contributor,
    liveUpdateSchema: liveUpdate,
    correctionSchema: correction,
    containment,
    vocabulary: model.vocabulary,
  } as unknown as Schemas
}

function typesIn(
  content: Content,
  groups: Readonly<Record<'flow' | 'phrasing', readonly string[]>>,
): readonly string[] {
  if (content === 'none') return []
  if (content === 'flow' || content === 'phrasing') return groups[content]
  if ('one' in content) return [...content.one, content.last]
  if ('many' in content) return [...content.many, content.last]
  return content
}
