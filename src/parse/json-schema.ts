import * as z from 'zod'
import { checkArgument, checkKind } from '../tree/options.js'
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
 * languages: `z.toJSONSchema(articleSchema)` with a name for each definition, that of its interface.
 * The published file `standfirst/article.schema.json` has a description of each field, too.
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
  checkKind('schemas', 'object', schemas)
  checkArgument('schemas.nodeSchemas', 'object', schemas.nodeSchemas)
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
    title: 'Article',
    ...article,
    $defs: Object.fromEntries(names.map((name) => [name, { title: name, ...$defs[name] }])),
  }
}
