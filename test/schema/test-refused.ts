import { expect, test } from 'vitest'
import { type NodeType, nodeSchemas } from '../../src/schema/content.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** Tests that a node with an invalid value in a field is refused. */
export function testRefused(cases: [type: NodeType, field: string, value: unknown][]): void {
  test.each(cases)('%s: `%s` can not be %j', (type, field, value) => {
    const node = { ...nodeSamples[type], [field]: value }
    expect(nodeSchemas[type].safeParse(node).success).toBe(false)
  })
}
