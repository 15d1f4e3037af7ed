import { expect, test } from 'vitest'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { article, paragraph, smuggled } from '../fixtures/article.js'
import { bodyHtml, issuesOf, phrasingHtml } from './body-html.js'

test('an unknown node keeps its text and is reported', () => {
  const node = smuggled<Flow>({ type: 'poll', children: [paragraph('Yes or no?')] })
  expect(bodyHtml(node)).toBe('<p>Yes or no?</p>')
  expect(issuesOf(article({}, node))).toMatchObject([
    { code: 'unknown-node', path: '/body/children/0' },
  ])
  expect(bodyHtml(smuggled<Flow>({ type: 'poll', value: 'a < b' }))).toBe('a &#x3C; b')
})

test.each(['html', 'definition', 'linkReference', 'imageReference', 'toString', '__proto__'])(
  'the type %s has no hidden handler',
  (type) => {
    const node = smuggled<Phrasing>({ type, value: '<script>', identifier: 'x', alt: 'x' })
    expect(phrasingHtml(node)).toBe('&#x3C;script>')
  },
)
