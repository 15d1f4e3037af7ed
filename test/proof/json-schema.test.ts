import type { AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeParseArticle, toJsonSchema } from '../../src/index.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { exampleJson } from '../fixtures/article.js'
import { articleSamples } from '../fixtures/article-samples.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const ajv = new Ajv2020({ allErrors: true, strict: true })
const validate = ajv.compile(toJsonSchema() as AnySchema)

/** The positions at which the JSON Schema finds errors. */
function errorPaths(input: unknown): string[] {
  validate(input)
  return (validate.errors ?? []).map(({ instancePath }) => instancePath)
}

test('the JSON Schema accepts every article', () => {
  fc.assert(
    fc.property(arbitraryArticle(), (article) => {
      expect(errorPaths(article)).toEqual([])
    }),
  )
})

test('the JSON Schema accepts everything that the parser accepts', () => {
  const inputs = [exampleJson('night-trams.json'), ...articleSamples]
  // Values only replace values of fields with the same name, so most of these articles are still
  // valid.
  const values = new Map<string, unknown[]>()
  for (const [container, key] of [...inputs, ...Object.values(nodeSamples)].flatMap(slotsOf)) {
    values.set(key, [...(values.get(key) ?? []), container[key]])
  }
  let accepted = 0
  let tried = 0
  fc.assert(
    fc.property(fc.constantFrom(...inputs), fc.nat(), fc.nat(), (input, place, choice) => {
      const changed = structuredClone(input)
      const slots = slotsOf(changed)
      const [container, key] = slots[place % slots.length] ?? [{}, '']
      const choices = values.get(key) ?? []
      container[key] = structuredClone(choices[choice % choices.length])
      tried += 1
      if (!safeParseArticle(changed).success) return
      accepted += 1
      expect(errorPaths(changed)).toEqual([])
    }),
  )
  expect(accepted).toBeGreaterThan(tried / 4)
})

/** Returns every position in the value that contains another value. */
function slotsOf(value: unknown): [container: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const container = value as Record<string, unknown>
  return Object.keys(container).flatMap((key) => [
    [container, key] as [Record<string, unknown>, string],
    ...slotsOf(container[key]),
  ])
}
