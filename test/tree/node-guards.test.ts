import { expect, expectTypeOf, test } from 'vitest'
import type { Figure, Flow, Gallery, Heading, NodeType } from '../../src/schema/nodes.js'
import { isNodeOfType } from '../../src/tree/node-guards.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const types = Object.keys(nodeSamples) as NodeType[]

test.each(types)('a sample of %s has its type and no other', (type) => {
  expect(types.filter((other) => isNodeOfType(nodeSamples[type], other))).toEqual([type])
})

test('several types are accepted', () => {
  expect(isNodeOfType(nodeSamples.figure, ['image', 'figure'])).toBe(true)
  expect(isNodeOfType(nodeSamples.figure, ['image', 'video'])).toBe(false)
  expect(isNodeOfType(nodeSamples.figure, [])).toBe(false)
})

test.each([undefined, null, 'figure', 7, [], {}, { type: ['figure'] }, { type: 'figures' }])(
  '%j is not a node',
  (value) => {
    expect(isNodeOfType(value, 'figure')).toBe(false)
    expect(isNodeOfType(value, ['figure'])).toBe(false)
  },
)

test('the type is narrowed', () => {
  const blocks: Flow[] = [nodeSamples.heading, nodeSamples.figure, nodeSamples.gallery]
  const found = blocks.filter((node) => isNodeOfType(node, ['figure', 'gallery']))
  expectTypeOf(found).toEqualTypeOf<(Figure | Gallery)[]>()
  expect(found.map(({ type }) => type)).toEqual(['figure', 'gallery'])
  const [first] = blocks
  if (isNodeOfType(first, 'heading')) expectTypeOf(first).toEqualTypeOf<Heading>()
})
