import { describe, expect, test } from 'vitest'
import { containment } from '../../src/schema/containment.js'
import { type NodeType, nodeSchemas } from '../../src/schema/content.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const types = Object.keys(nodeSamples) as NodeType[]

const inlineUnknown = { ...nodeSamples.unknown, children: [nodeSamples.text] }

test('containment is what the schemas say', () => {
  for (const [parent, allowed] of Object.entries(containment)) {
    const schema = nodeSchemas[parent as NodeType]
    const sample = nodeSamples[parent as NodeType] as { children: unknown[] }
    // Behind a figure's media stands a caption; elsewhere one child alone shows what may stand.
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

  test('accepts a node with every field and gives it back', () => {
    expect(schema.parse(sample)).toEqual(sample)
  })

  test('refuses a field it does not have', () => {
    expect(schema.safeParse({ ...sample, colour: 'red' }).success).toBe(false)
  })

  test('refuses another type', () => {
    expect(schema.safeParse({ ...sample, type: 'poster' }).success).toBe(false)
  })

  test('accepts what unist adds', () => {
    const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
    // What a chart has under `data` is its own.
    const data = type === 'chart' ? {} : { data: { hName: 'script' } }
    expect(schema.safeParse({ ...sample, position, ...data }).success).toBe(true)
  })
})
