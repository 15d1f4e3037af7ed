import type { z } from 'zod'
import { namedSchemas } from '../../src/parse/schema-names.js'
import { nodeSchemas, standardSchemas } from '../../src/parse/schemas.js'
import { nodeFields } from '../../src/schema/node.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { strippedArticleFields, strippedNodeFields } from '../../src/schema/stripped.js'

/** A field of an object in the model. */
export interface Field {
  /** The interface whose doc comment describes it. */
  owner: string
  name: string
  schema: z.core.$ZodType
  isRequired: boolean
}

const names = new Map<z.core.$ZodType, string>([
  [standardSchemas.articleSchema, 'Article'],
  ...Object.entries(namedSchemas(standardSchemas)).map(([name, schema]) => [schema, name] as const),
])

const nodeTypes = new Map(
  (Object.keys(nodeSchemas) as NodeType[]).flatMap((type) =>
    schemasOfNode(type).map((schema) => [schema, type] as const),
  ),
)

/** The interfaces of fields that occur in many objects. */
const owners = new Map<unknown, string>([
  ...Object.values(nodeFields).map((field) => [field, 'NodeFields'] as const),
  ...Object.values({ ...strippedArticleFields, ...strippedNodeFields }).map(
    (field) => [field, 'StrippedFields'] as const,
  ),
])

/** Returns the schemas of a node. `unknown` has two, one for blocks and one for inline nodes. */
export function schemasOfNode(type: NodeType): readonly z.core.$ZodType[] {
  const { def } = (nodeSchemas[type] as unknown as z.core.$ZodTypes)._zod
  return def.type === 'union' ? def.options : [nodeSchemas[type]]
}

/** Returns the node type of a schema. */
export function nodeTypeOf(schema: z.core.$ZodType): NodeType | undefined {
  return nodeTypes.get(schema)
}

/** Returns the interface or union that a schema matches. */
export function nameOf(schema: z.core.$ZodType): string | undefined {
  return names.get(schema)
}

/** Returns the fields of an object in the order of its schema, or none for other values. */
export function fieldsOf(schema: z.core.$ZodType): Field[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'object') return []
  return Object.entries(def.shape).map(([name, field]) => ({
    owner: owners.get(field) ?? nameOf(schema) ?? '',
    name,
    schema: field,
    isRequired: field._zod.def.type !== 'optional',
  }))
}

/** Returns the unique key of a field, such as `Image.alt`. */
export function keyOf({ owner, name }: Field): string {
  return `${owner}.${name}`
}
