import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { paragraph, smuggled } from '../fixtures/article.js'
import { bodyText } from './body-text.js'

test('unknown nodes keep their text, without control characters', () => {
  expect(bodyText(smuggled<Flow>({ type: 'poll', children: [paragraph('Yes?')] }))).toBe('Yes?')
  expect(bodyText(smuggled<Flow>({ type: 'toString', value: 'a' }))).toBe('a')
  expect(bodyText(paragraph('a\u001b[31mb\u202e'))).toBe('a[31mb')
})
