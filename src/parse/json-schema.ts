import * as z from 'zod'
import { descriptions } from '../schema/descriptions.js'
import type { Schemas } from './create-schema.js'
import { namedSchemas } from './schema-names.js'
import { standardSchemas } from './schemas.js'

/** The descriptions of fields that no parsed article has. */
const STRIPPED = descriptions.StrippedFields?.fields ?? {}

/**
 * A JSON Schema of draft 2020-12.
 *
 * @example
 * const schema: JsonSchema = toJsonSchema()
 * console.log(schema.$schema) // 'https://json-schema.org/draft/2020-12/schema'
 */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * Returns the JSON Schema of an article, draft 2020-12, for editors and for programs in other
 * languages: what `z.toJSONSchema(articleSchema)` returns, with names and descriptions. Each interface
 * is an entry of `$defs` under its own name.
 *
 * It accepts every article that `safeParseArticle` accepts, and some that it doesn't: what needs
 * code, such as whether a `speaker` is among the article's `speakers`, is not in it.
 *
 * @param schemas The schemas, if there are custom nodes in them. Default: those of this package.
 *
 * @see https://json-schema.org/draft/2020-12
 *
 * @example
 * toJsonSchema().title // 'Article'
 */
export function toJsonSchema(schemas: Schemas = standardSchemas): JsonSchema {
  // Names are registered for this call alone: zod's global registry takes a name once.
  const metadata = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(namedSchemas(schemas))) metadata.add(schema, { id })
  const {
    $schema,
    $defs = {},
    ...article
  } = z.toJSONSchema(schemas.articleSchema, {
    io: 'input',
    metadata,
  })
  const names = Object.keys($defs).sort()
  return {
    ...($schema && { $schema }),
    ...describe('Article', article),
    $defs: Object.fromEntries(names.map((name) => [name, describe(name, $defs[name] ?? {})])),
  }
}

/** The schema with what the doc comments say of it and its fields. */
function describe(name: string, schema: JsonSchema): JsonSchema {
  const { description, fields = {} } = descriptions[name] ?? {}
  const properties = Object.entries(schema.properties ?? {}).map(([field, property]) => {
    // The type of a node says what the node is; what is stripped is in no interface.
    const text = fields[field] ?? (field === 'type' ? description : STRIPPED[field])
    return [
      field,
      text && typeof property === 'object' ? { ...property, description: text } : property,
    ]
  })
  return {
    title: name,
    ...(description && { description }),
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
  }
}
