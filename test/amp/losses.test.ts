import { describe, expect, test } from 'vitest'
import { report } from '../../src/report.js'
import type { NodeType } from '../../src/schema/nodes.js'
import { articleOf, blocksWith } from '../fixtures/around.js'
import { nodeSamples } from '../fixtures/node-samples.js'

describe('every loss has a position and advice', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s', (type) => {
    for (const { path, loss, message } of report(articleOf(blocksWith(type)), 'amp')) {
      expect(path).toMatch(/^\/body\/children\/0/)
      expect(loss).toBeDefined()
      expect(message).toMatch(/\b(use|give|add|define|no action is needed)\b/i)
    }
  })
})
