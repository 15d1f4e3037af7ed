import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/content.js'
import { paragraph } from '../fixtures/article.js'
import { bodyText } from './body-text.js'

const cases: [what: string, node: Flow, text: string][] = [
  [
    'a list, with the numbers flush right',
    {
      type: 'list',
      ordered: true,
      start: 9,
      children: [1, 2].map((n) => ({ type: 'listItem', children: [paragraph(`item ${n}`)] })),
    },
    ' 9. item 1\n10. item 2',
  ],
  [
    'a list in a list',
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            paragraph('one'),
            { type: 'list', children: [{ type: 'listItem', children: [paragraph('two')] }] },
          ],
        },
      ],
    },
    '- one\n  - two',
  ],
  [
    'a loose list',
    {
      type: 'list',
      spread: true,
      children: [1, 2].map((n) => ({
        type: 'listItem',
        children: [paragraph(`item ${n}`), paragraph('more')],
      })),
    },
    '- item 1\n\n  more\n\n- item 2\n\n  more',
  ],
]

test.each(cases)('%s', (_what, node, expected) => {
  expect(bodyText(node)).toBe(expected)
})
