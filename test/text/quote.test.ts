import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { paragraph, phrasing } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyText } from './body-text.js'

const cases: [what: string, node: Flow, text: string][] = [
  [
    'a block quote',
    { type: 'blockquote', children: [paragraph('One.'), paragraph('Two.')] },
    '> One.\n>\n> Two.',
  ],
  [
    'a block quote with its attribution',
    nodeSamples.blockquote,
    '> Nobody decided it.\n> — Harbour Board, Interim report [1], 2 March\n\nLinks\n-----\n[1] https://harbour.example/report',
  ],
  [
    'quotes within each other, each with its attribution',
    {
      type: 'blockquote',
      attribution: { text: 'Rui' },
      children: [
        paragraph('Ana wrote.'),
        { type: 'blockquote', attribution: { text: 'Ana' }, children: [paragraph('Calm.')] },
      ],
    },
    '> Ana wrote.\n>\n> > Calm.\n> > — Ana\n>\n> — Rui',
  ],
  ['a pull quote with other words', nodeSamples.pullquote, '> It was calm\n> — Ana'],
]

test.each(cases)('%s', (_what, node, expected) => {
  expect(bodyText(node)).toBe(expected)
})

test('a pull quote that repeats the body is left out', () => {
  expect(
    bodyText([
      paragraph('It was so calm.'),
      { type: 'pullquote', children: phrasing(['So calm']) },
    ]),
  ).toBe('It was so calm.')
})
