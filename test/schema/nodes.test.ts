import { describe, expect, test } from 'vitest'
import { containment, nodeSchemas } from '../../src/parse/schemas.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const types = Object.keys(nodeSamples) as NodeType[]

const inlineUnknown = { ...nodeSamples.unknown, children: [nodeSamples.text] }

test('containment matches the schemas', () => {
  for (const [parent, allowed] of Object.entries(containment)) {
    const schema = nodeSchemas[parent as NodeType]
    const sample = nodeSamples[parent as NodeType] as { children: unknown[] }
    // In a figure, a caption follows the media. Elsewhere, one child shows which are allowed.
    const accepted = types.filter((type) => {
      const isLine = schema.safeParse({ ...sample, children: [nodeSamples.text] }).success
      const child = type === 'unknown' && isLine ? inlineUnknown : nodeSamples[type]
      const children =
        parent === 'figure' && type === 'caption' ? [sample.children[0], child] : [child]
      return schema.safeParse({ ...sample, children }).success
    })
    expect(accepted.sort(), parent).toEqual([...new Set(allowed)].sort())
  }
})

describe.each(types)('%s', (type) => {
  const schema = nodeSchemas[type]
  const sample = nodeSamples[type]

  test('accepts a node with every field and returns it unchanged', () => {
    expect(schema.parse(sample)).toEqual(sample)
  })

  test('rejects an unknown field', () => {
    expect(schema.safeParse({ ...sample, colour: 'red' }).success).toBe(false)
  })

  test('rejects another type', () => {
    expect(schema.safeParse({ ...sample, type: 'poster' }).success).toBe(false)
  })

  test('accepts the fields of unist', () => {
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    // `data` is a field of charts.
    const data = type === 'chart' ? {} : { data: { hName: 'script' } }
    expect(schema.safeParse({ ...sample, position, ...data }).success).toBe(true)
  })
})
