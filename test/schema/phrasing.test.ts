import { expect, test } from 'vitest'
import { nodeSchemas } from '../../src/schema/content.js'
import { testRefused } from './test-refused.js'

testRefused([
  ['text', 'value', 7],
  ['link', 'rel', ['follow']],
  ['link', 'url', undefined],
])

test('a span needs a language or a direction', () => {
  expect(nodeSchemas.span.safeParse({ type: 'span', children: [] }).success).toBe(false)
  expect(nodeSchemas.span.safeParse({ type: 'span', dir: 'rtl', children: [] }).success).toBe(true)
})
