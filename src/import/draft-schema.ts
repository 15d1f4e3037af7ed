import { checkArgument } from '../tree/options.js'
import { DRAFT_FIELDS } from './draft.js'

interface Schema {
  title?: string
  required?: readonly string[]
  $defs?: Record<string, unknown>
}

/**
 * Makes the JSON Schema of drafts from that of articles: the same, with the fields of
 * {@link DRAFT_FIELDS} optional.
 *
 * @param articleSchema What `toJsonSchema` of `standfirst/schema` returns.
 *
 * @example
 * toDraftSchema({ title: 'Article', required: ['id', 'body'] }).required // ['body']
 */
export function toDraftSchema<T extends object>(articleSchema: T): T {
  checkArgument('articleSchema', 'object', articleSchema)
  const { $defs = {} } = articleSchema as Schema
  const drafts = Object.entries($defs).map(([name, schema]) => [
    name,
    relaxed(schema as Schema, `${name.charAt(0).toLowerCase()}${name.slice(1)}`),
  ])
  return {
    ...relaxed(articleSchema as Schema, 'article'),
    title: 'Draft',
    $defs: Object.fromEntries(drafts),
  } as unknown as T
}

function relaxed(schema: Schema, type: string): Schema {
  if (!Object.hasOwn(DRAFT_FIELDS, type) || !schema.required) return schema
  const optional = Object.keys(DRAFT_FIELDS[type as keyof typeof DRAFT_FIELDS])
  return { ...schema, required: schema.required.filter((field) => !optional.includes(field)) }
}
