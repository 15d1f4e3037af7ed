import type * as z from 'zod'
import { isObject } from '../../tree/visit.js'

type Schema = z.core.$ZodTypes

/**
 * Returns the possible schemas of a position, following a path from the top. There are several if a
 * union is ambiguous.
 *
 * @param input The value that the path leads through. The `type` of an object selects its schema.
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

/** Returns the schema of a key of an object, an array or a record. */
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

/** Unwraps optional and nullable schemas. For a union, returns the schemas that fit the value. */
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
