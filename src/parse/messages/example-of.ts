import type * as z from 'zod'

/** An example is as deep as a paragraph with its text in a list of blocks. */
const MAX_DEPTH = 4

/** A longer string would hide the rest of the example. */
const MAX_LENGTH = 40

/** Fields that are not written for readers: an example has them only if they are required. */
const TECHNICAL: ReadonlySet<string> = new Set(['id', 'lang', 'dir', 'data', 'position'])

/**
 * Returns an example of the value that a schema takes, with a string in it that was found instead:
 * `{ "type": "person", "name": "Jane Doe" }`. `undefined` if the string has no place in it.
 */
export function exampleOf(schema: z.core.$ZodType, found: string): string | undefined {
  const words = found.length <= MAX_LENGTH ? found : '…'
  let isPlaced = false

  function exampleAt(inner: z.core.$ZodType, depth: number): unknown {
    const { def } = (inner as z.core.$ZodTypes)._zod
    if (depth > MAX_DEPTH) return undefined
    switch (def.type) {
      case 'optional':
      case 'nullable':
        return exampleAt(def.innerType, depth)
      case 'lazy':
        return exampleAt((inner as z.core.$ZodLazy)._zod.innerType, depth)
      case 'union':
        return exampleAt(def.options[0] as z.core.$ZodType, depth)
      case 'literal':
        return def.values[0]
      case 'enum':
        return Object.values(def.entries)[0]
      case 'string':
        if (isPlaced) return '…'
        isPlaced = true
        return words
      case 'array': {
        const item = exampleAt(def.element, depth + 1)
        return item === undefined ? undefined : [item]
      }
      case 'object':
        return exampleObject(def.shape, depth)
      default:
        return undefined
    }
  }

  function exampleObject(shape: Readonly<Record<string, z.core.$ZodType>>, depth: number) {
    const fields = Object.entries(shape)
    const required = fields.filter(([, field]) => field._zod.optin !== 'optional')
    const example: Record<string, unknown> = {}
    for (const [name, field] of required) {
      const value = exampleAt(field, depth + 1)
      if (value === undefined) return undefined
      example[name] = value
    }
    if (isPlaced) return example
    const [name, field] = fields.find(([key]) => !TECHNICAL.has(key)) ?? []
    if (name === undefined || field === undefined) return undefined
    example[name] = exampleAt(field, depth + 1)
    return example
  }

  const example = exampleAt(schema, 0)
  return isPlaced && example !== undefined ? inline(example) : undefined
}

/** JSON in one line, with spaces as people write it. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, field]) => `"${name}": ${inline(field)}`)
  return `{ ${fields.join(', ')} }`
}
