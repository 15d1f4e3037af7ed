import * as z from 'zod'
import type { Schemas } from './create-schema.js'
import { namedSchemas } from './schema-names.js'
import { standardSchemas } from './schemas.js'

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
 * languages. It is `z.toJSONSchema(articleSchema)` with the interface names as names of the
 * definitions. The published file `standfirst/article.schema.json` also describes each field.
 *
 * It accepts every article that `safeParseArticle` accepts, and some that it rejects: a JSON Schema
 * cannot check, for example, that a `speaker` is a key of the article's `speakers`.
 *
 * @param schemas Schemas with custom nodes. Default: those of this package.
 *
 * @see https://json-schema.org/draft/2020-12
 *
 * @example
 * toJsonSchema().title // 'Article'
 */
export function toJsonSchema(schemas: Schemas = standardSchemas): JsonSchema {
  // Names are registered for this call only: zod's global registry accepts each name once.
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
    title: 'Article',
    ...article,
    $defs: Object.fromEntries(names.map((name) => [name, { title: name, ...$defs[name] }])),
  }
}
