import type { z } from 'zod'
import { articleSchema, nodeSchemas } from '../../src/parse/schemas.js'
import { articleSamples, strippedSamples } from '../../test/fixtures/article-samples.js'
import { nodeSamples } from '../../test/fixtures/node-samples.js'
import { fieldsOf, keyOf } from './fields.js'

type Sample = readonly [schema: z.core.$ZodType, value: unknown]

/**
 * Returns an example value of each field by its key, from the valid articles of the tests. Prefers
 * the value nearest to the top.
 */
export function collectExamples(): ReadonlyMap<string, unknown> {
  const examples = new Map<string, unknown>(
    Object.entries(strippedSamples).map(([field, value]) => [`StrippedFields.${field}`, value]),
  )
  const queue: Sample[] = [
    ...Object.entries(nodeSamples).map(
      ([type, node]): Sample => [nodeSchemas[type as keyof typeof nodeSchemas], node],
    ),
    ...articleSamples.map((article): Sample => [articleSchema, article]),
  ]
  // The queue grows at its end, so values nearer to the top come first.
  for (const [schema, value] of queue) {
    for (const field of fieldsOf(schema)) {
      const example = (value as Record<string, unknown>)[field.name]
      if (example !== undefined && !examples.has(keyOf(field))) examples.set(keyOf(field), example)
    }
    queue.push(...samplesIn(schema, value))
  }
  return examples
}

/** Returns the values inside a value, each with its schema. */
function samplesIn(schema: z.core.$ZodType, value: unknown): Sample[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return value === undefined || value === null ? [] : [[def.innerType, value]]
    case 'object':
      return Object.entries(def.shape).map(([name, field]) => [
        field,
        (value as Record<string, unknown>)[name],
      ])
    case 'array':
      return (value as unknown[]).map((item) => [def.element, item])
    case 'tuple':
      return (value as unknown[]).flatMap((item, index): Sample[] => {
        const part = def.items[index]
        return part ? [[part, item]] : []
      })
    case 'record':
      return Object.values(value as object).map((item) => [def.valueType, item])
    case 'union': {
      const option = def.options.find((each) => (each as z.ZodType).safeParse(value).success)
      return option ? [[option, value]] : []
    }
    case 'lazy':
      return [[def.getter(), value]]
    default:
      return []
  }
}
