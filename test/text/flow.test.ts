import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { phrasing } from '../fixtures/article.js'
import { bodyText } from './body-text.js'

const cases: [what: string, node: Flow, text: string][] = [
  [
    'a heading of the third level',
    { type: 'heading', depth: 3, children: phrasing(['The tide']) },
    'The tide\n~~~~~~~~',
  ],
  ['a break', { type: 'thematicBreak' }, '* * *'],
  ['code, verbatim', { type: 'code', value: 'a  b\n\n  c' }, '    a  b\n\n      c'],
]

test.each(cases)('%s', (_what, node, expected) => {
  expect(bodyText(node)).toBe(expected)
})
