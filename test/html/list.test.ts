import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { paragraph } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml } from './body-html.js'

const cases: [what: string, node: Flow, html: string][] = [
  [
    'a list',
    { type: 'list', children: [{ type: 'listItem', children: [paragraph('One')] }] },
    '<ul>\n<li>One</li>\n</ul>',
  ],
  [
    'a loose list that starts at three',
    nodeSamples.list,
    '<ol start="3">\n<li>\n<p>One</p>\n<p>Two</p>\n</li>\n<li>\n<p>Three</p>\n</li>\n</ol>',
  ],
  [
    'a loose list',
    {
      type: 'list',
      spread: true,
      children: [{ type: 'listItem', children: [paragraph('One')] }],
    },
    '<ul>\n<li>\n<p>One</p>\n</li>\n</ul>',
  ],
  [
    'a list in a list',
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            paragraph('One'),
            {
              type: 'list',
              ordered: true,
              start: 1,
              children: [{ type: 'listItem', children: [] }],
            },
          ],
        },
      ],
    },
    '<ul>\n<li>One\n<ol>\n<li></li>\n</ol>\n</li>\n</ul>',
  ],
]

test.each(cases)('%s', (_what, node, html) => {
  expect(bodyHtml(node)).toBe(html)
})
