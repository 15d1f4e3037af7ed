import * as z from 'zod'
import { optionError, show } from '../tree/issue.js'
import { checkArgument, checkKind, checkOptions } from '../tree/options.js'
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
 * How to write a JSON Schema.
 *
 * @example
 * const options: JsonSchemaOptions = { target: 'draft-07' }
 * Object.hasOwn(toJsonSchema(undefined, options), 'definitions') // true
 */
export interface JsonSchemaOptions {
  /**
   * The draft of JSON Schema. Fastify and other users of Ajv’s default take `draft-07`.
   * Default: `draft-2020-12`.
   */
  target?: 'draft-2020-12' | 'draft-07' | undefined
}

const TARGETS: readonly string[] = ['draft-2020-12', 'draft-07']

/**
 * Returns the JSON Schema of an article, for editors and for programs in other languages:
 * `z.toJSONSchema(articleSchema)` with a name for each definition, that of its interface. Ajv compiles
 * it in strict mode, without `ajv-formats`. The published files `standfirst/article.schema.json` and
 * `standfirst/article.draft-07.schema.json` have a description of each field, too.
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
export function toJsonSchema(
  schemas: Schemas = standardSchemas,
  options: JsonSchemaOptions = {},
): JsonSchema {
  checkKind('schemas', 'object', schemas)
  checkArgument('schemas.nodeSchemas', 'object', schemas.nodeSchemas)
  checkOptions(options)
  const { target = 'draft-2020-12' } = options
  if (!TARGETS.includes(target)) {
    throw optionError(
      'target',
      `${show(target)} is not a draft. Use one of: ${TARGETS.join(', ')}.`,
    )
  }
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
  const schema: JsonSchema = {
    ...($schema && { $schema }),
    title: 'Article',
    ...article,
    $defs: Object.fromEntries(names.map((name) => [name, { title: name, ...$defs[name] }])),
  }
  const strict = mapSchemas(schema, toStrict)
  return target === 'draft-07' ? toDraft07(strict) : strict
}

/**
 * Rewrites what validators refuse in strict mode: a list of types, and a tuple whose last item may be
 * missing.
 *
 * @see https://ajv.js.org/strict-mode.html
 */
function toStrict({ type, prefixItems, items, ...schema }: JsonSchema): JsonSchema {
  if (Array.isArray(type)) return { ...schema, anyOf: type.map((one) => ({ type: one })) }
  const typed = type === undefined ? schema : { type, ...schema }
  const { minItems = 0, maxItems } = schema
  if (!prefixItems) return items === undefined ? typed : { ...typed, items }
  if (minItems === maxItems) return { ...typed, prefixItems, items: items ?? false }
  const tuple = (length: number): JsonSchema => ({
    prefixItems: prefixItems.slice(0, length),
    items: false,
    minItems: length,
    maxItems: length,
  })
  return {
    ...typed,
    if: { maxItems: minItems },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
    then: tuple(minItems),
    else: tuple(prefixItems.length),
  }
}

/**
 * Converts a schema of draft 2020-12 to draft-07, which has other names for definitions and tuples.
 *
 * @see https://json-schema.org/draft-07
 *
 * @example
 * Object.hasOwn(toDraft07(toJsonSchema()), 'definitions') // true
 */
export function toDraft07<Schema extends JsonSchema>(schema: Schema): Schema {
  const converted = mapSchemas(schema, ({ $defs, $ref, prefixItems, items, ...others }) => ({
    ...($ref !== undefined && { $ref: $ref.replace('#/$defs/', '#/definitions/') }),
    ...others,
    ...(prefixItems
      ? { items: prefixItems, additionalItems: items }
      : items !== undefined && { items }),
    ...($defs && { definitions: $defs }),
  }))
  return { ...converted, $schema: 'http://json-schema.org/draft-07/schema#' } as Schema
}

/** Keywords whose value is an object of schemas by name. */
const MAPS: ReadonlySet<string> = new Set(['properties', '$defs'])

/** Keywords whose value is data. */
const DATA: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'required'])

/** Changes a schema and all schemas in it, the inner ones first. */
function mapSchemas(
  schema: JsonSchema,
  change: (schema: JsonSchema) => Record<string, unknown>,
): JsonSchema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    return typeof value === 'object' && value !== null
      ? mapSchemas(value as JsonSchema, change)
      : value
  }
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (DATA.has(keyword)) return [keyword, value]
    if (!MAPS.has(keyword)) return [keyword, inside(value)]
    const named = Object.entries(value as object).map(([name, inner]) => [name, inside(inner)])
    return [keyword, Object.fromEntries(named)]
  })
  return change(Object.fromEntries(entries)) as JsonSchema
}
