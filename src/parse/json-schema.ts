import * as z from 'zod'
import { optionError, show } from '../tree/issue.js'
import { checkArgument, checkKind, checkOptions } from '../tree/options.js'
import type { Schemas } from './create-schema.js'
import { namedSchemas } from './schema-names.js'
import { standardSchemas } from './schemas.js'

/**
 * A JSON Schema of draft 2020-12 or draft-07.
 *
 * @example
 * const schema: JsonSchema = toJsonSchema()
 * console.log(schema.$schema) // 'https://json-schema.org/draft/2020-12/schema'
 */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * Options of `toJsonSchema`.
 *
 * @example
 * const options: JsonSchemaOptions = { draft: '07' }
 * Object.hasOwn(toJsonSchema(createSchema(), options), 'definitions') // true
 */
export interface JsonSchemaOptions {
  /** The draft of JSON Schema; many editors and form libraries know `07` best. Default: `2020-12`. */
  draft?: '2020-12' | '07' | undefined
}

/** What zod calls each draft, and the name that its definitions have there. */
const DRAFTS = {
  '2020-12': { target: 'draft-2020-12', definitions: '$defs' },
  '07': { target: 'draft-7', definitions: 'definitions' },
} as const

/**
 * Returns the JSON Schema of an article for editors and for programs in other languages: `z.toJSONSchema(articleSchema)` with a name for each definition, that of its interface.
 * The published files `standfirst/article.schema.json` and `standfirst/article.draft-07.schema.json`
 * have a description of each field, too.
 *
 * It accepts every article that `safeParseArticle` accepts, and some that it rejects: a JSON Schema
 * cannot check, for example, that a `speaker` is a key of the article's `speakers`.
 *
 * @param schemas Schemas with custom nodes. Default: those of this package.
 * @throws {ArticleError} If the draft is unknown.
 * @see https://json-schema.org/draft/2020-12
 *
 * @example
 * toJsonSchema().title // 'Article'
 */
export function toJsonSchema(
  schemas: Schemas = standardSchemas,
  options: JsonSchemaOptions = {},
): JsonSchema {
  checkKind('schemas', 'object', schemas)
  checkArgument('schemas.nodeSchemas', 'object', schemas.nodeSchemas)
  checkOptions(options)
  const { draft = '2020-12' } = options
  if (!Object.hasOwn(DRAFTS, draft)) {
    throw optionError('draft', `${show(draft)} is not a draft. Use one of: 2020-12, 07.`)
  }
  const { target, definitions } = DRAFTS[draft]
  // Names are registered for this call alone: zod's global registry takes a name once.
  const metadata = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(namedSchemas(schemas))) metadata.add(schema, { id })
  const {
    $schema,
    [definitions]: named = {},
    ...article
  }: JsonSchema = z.toJSONSchema(schemas.articleSchema, { io: 'input', metadata, target })
  const byName = Object(named) as Record<string, object>
  const names = Object.keys(byName).sort()
  return {
    ...($schema && { $schema }),
    title: 'Article',
    ...article,
    [definitions]: Object.fromEntries(
      names.map((name) => [name, { title: name, ...byName[name] }]),
    ),
  }
}
