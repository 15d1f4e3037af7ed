import { expect, test } from 'vitest'
import { nodeSchemas } from '../../src/parse/schemas.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** Tests that a node with an invalid value in a field is rejected. */
export function testRefused(cases: [type: NodeType, field: string, value: unknown][]): void {
  test.each(cases)('%s: `%s` cannot be %j', (type, field, value) => {
    const node = { ...nodeSamples[type], [field]: value }
    expect(nodeSchemas[type].safeParse(node).success).toBe(false)
  })
}
