import type * as z from 'zod'
import { isObject } from '../../tree/visit.js'

type Schema = z.core.$ZodTypes

/**
 * The schemas that a place may have, seen from the top: several where a union leaves it open.
 *
 * @param input The value that the path leads through: the `type` of an object tells which it is.
 */
export function schemasAt(
  top: z.core.$ZodType,
  path: readonly PropertyKey[],
  input: unknown,
): Schema[] {
  let schemas = choices(top as Schema, input)
  let value = input
  for (const key of path) {
    value = isObject(value) || Array.isArray(value) ? value[key as never] : undefined
    schemas = schemas.flatMap((schema) => {
      const inner = childOf(schema, key)
      return inner ? choices(inner, value) : []
    })
  }
  return schemas
}

/** What the schema of an object, a list or a record has for a key. */
function childOf({ _zod: { def } }: Schema, key: PropertyKey): Schema | undefined {
  switch (def.type) {
    case 'object':
      return (Object.hasOwn(def.shape, key) ? def.shape[key as string] : undefined) as
        | Schema
        | undefined
    case 'array':
      return def.element as Schema
    case 'tuple':
      return def.items[Number(key)] as Schema | undefined
    case 'record':
      return def.valueType as Schema
    default:
      return undefined
  }
}

/** The schema without what only says whether there must be a value; of a union, what may be meant. */
function choices(schema: Schema, value: unknown): Schema[] {
  const { def } = schema._zod
  if (def.type === 'optional' || def.type === 'nullable') {
    return choices(def.innerType as Schema, value)
  }
  // Lists of nodes are recursive.
  if (def.type === 'lazy')
    return choices((schema as z.core.$ZodLazy)._zod.innerType as Schema, value)
  if (def.type !== 'union') return [schema]
  const options = def.options as readonly Schema[]
  const meant = options.filter((option) => isOfType(option, value))
  return (meant.length > 0 ? meant : options).flatMap((option) => choices(option, value))
}

function isOfType({ _zod }: Schema, value: unknown): boolean {
  return isObject(value) && _zod.propValues?.type?.has(value.type as never) === true
}
