import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/content.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml } from './body-html.js'

const cases: [what: string, node: Flow, html: string][] = [
  ['a paragraph', nodeSamples.paragraph, '<p id="sf-p1" lang="fr" dir="ltr">Calme.</p>'],
  ['a heading', nodeSamples.heading, '<h2 id="sf-the-tide">The tide</h2>'],
  [
    'code',
    { type: 'code', lang: 'js', value: '\na < b' },
    '<pre tabindex="0"><code class="language-js">\na &#x3C; b</code></pre>',
  ],
  ['a break', { type: 'thematicBreak' }, '<hr>'],
]

test.each(cases)('%s', (_what, node, html) => {
  expect(bodyHtml(node)).toBe(html)
})
