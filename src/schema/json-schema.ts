import * as z from 'zod'
import { articleShape } from './article.js'
import { descriptions } from './descriptions.js'
import { nameSchemas } from './schema-names.js'

/** What an editor says of fields that no parsed article has. */
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
 * Gives the JSON Schema of an article, draft 2020-12, for editors and for programs in other
 * languages. Each interface is an entry of `$defs` under its own name.
 *
 * It takes every article that `safeParseArticle` takes, and some that it doesn't: what needs
 * code, such as whether a `speaker` is among the article's `speakers`, is not in it.
 *
 * @see https://json-schema.org/draft/2020-12
 *
 * @example
 * toJsonSchema().title // 'Article'
 */
export function toJsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...article
  } = z.toJSONSchema(articleShape, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    metadata: nameSchemas(),
    override({ zodSchema, jsonSchema }) {
      keepKnownFormat(jsonSchema)
      const { def } = zodSchema._zod
      if (def.type === 'union' && 'discriminator' in def) chooseByType(def.options, jsonSchema)
    },
  })
  const names = Object.keys($defs).sort()
  return {
    ...($schema && { $schema }),
    ...describe('Article', article),
    $defs: Object.fromEntries(names.map((name) => [name, describe(name, $defs[name] ?? {})])),
  }
}

/**
 * zod also writes the names of our own formats, which mean nothing to others, and `duration`, which
 * JSON Schema takes for less than zod: no `PT1.5S`. Their patterns stay. The pattern of a date and
 * time goes: the format says the same, and an editor can name it in its message.
 */
function keepKnownFormat(schema: JsonSchema): void {
  if (schema.format === 'date-time') delete schema.pattern
  else delete schema.format
}

/**
 * Lets `type` choose the schema of a node. The `oneOf` that zod writes would have a validator try
 * every node type at every level, which takes exponential time and ends in an error for each; this
 * takes one, and an editor completes and reports what belongs to that node alone.
 */
function chooseByType(options: readonly z.core.SomeType[], schema: JsonSchema): void {
  const branches = options.map((option, index) => ({
    types: [...(option._zod.propValues?.type ?? [])] as string[],
    schema: schema.oneOf?.[index] ?? {},
  }))
  delete schema.oneOf
  schema.type = 'object'
  schema.properties = {
    type: {
      description: 'Which of these it is: it decides what other fields there are.',
      enum: branches.flatMap(({ types }) => types),
    },
  }
  schema.required = ['type']
  schema.allOf = branches.map(({ types, schema }) => ({
    if: { type: 'object', properties: { type: { enum: types } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
    then: schema,
  }))
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
