import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { renderSpeech, renderText } from '../../src/text.js'
import { article, paragraph } from '../fixtures/article.js'
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
              children: [{ type: 'listItem', children: [paragraph('Two')] }],
            },
          ],
        },
      ],
    },
    '<ul>\n<li>One\n<ol>\n<li>Two</li>\n</ol>\n</li>\n</ul>',
  ],
]

test.each(cases)('%s', (_what, node, html) => {
  expect(bodyHtml(node)).toBe(html)
})

test('an item of a task list says whether the task is done', () => {
  const list = {
    type: 'list',
    children: [
      { type: 'listItem', checked: true, children: [paragraph('Measure')] },
      { type: 'listItem', checked: false, children: [paragraph('Compare')] },
    ],
  } as const
  expect(bodyHtml(list as never)).toBe(`<ul>
<li class="sf-task"><span class="sf-task-mark" role="img" aria-label="Done">☑</span> Measure</li>
<li class="sf-task"><span class="sf-task-mark" role="img" aria-label="To do">☐</span> Compare</li>
</ul>`)
  expect(renderText(article({}, list as never))).toContain('- [x] Measure\n- [ ] Compare\n')
  expect(renderSpeech(article({}, list as never))).toContain('Done: Measure\nTo do: Compare\n')
})
