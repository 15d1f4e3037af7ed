import { expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { paragraph, phrasing } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyHtml } from './body-html.js'

const cases: [what: string, node: Flow, html: string][] = [
  [
    'a block quote',
    { type: 'blockquote', id: 'b', children: [paragraph('Calm.')] },
    '<blockquote id="sf-b" class="sf-quote">\n<p>Calm.</p>\n</blockquote>',
  ],
  [
    'a block quote with its attribution outside',
    nodeSamples.blockquote,
    '<figure class="sf-quote">\n<blockquote cite="https://harbour.example/report">\n<p>Nobody decided it.</p>\n</blockquote>\n<figcaption class="sf-attribution"><span class="sf-attribution-speaker">Harbour Board</span>, <cite><a href="https://harbour.example/report">Interim report</a></cite>, <span class="sf-attribution-date">2 March</span></figcaption>\n</figure>',
  ],
  [
    'a pull quote with other words',
    nodeSamples.pullquote,
    '<aside class="sf-pullquote" role="doc-pullquote">\n<figure>\n<blockquote><p>It was calm</p></blockquote>\n<figcaption class="sf-attribution"><span class="sf-attribution-speaker">Ana</span></figcaption>\n</figure>\n</aside>',
  ],
]

test.each(cases)('%s', (_what, node, html) => {
  expect(bodyHtml(node)).toBe(html)
})

test('a pull quote that repeats the body is hidden from screen readers, without links', () => {
  const speakers = { ana: { type: 'person', name: 'Ana', url: 'https://ana.example/' } } as const
  const pullquote: Flow = {
    type: 'pullquote',
    attribution: { speaker: 'ana' },
    children: phrasing(['so calm']),
  }
  const html = bodyHtml([paragraph('It was so calm.'), pullquote], { speakers })
  expect(html).toContain('<aside class="sf-pullquote" role="doc-pullquote" aria-hidden="true">')
  expect(html).not.toContain('<a ')
  expect(bodyHtml([paragraph('No.'), pullquote], { speakers })).toContain(
    '<a href="https://ana.example/">Ana</a>',
  )
})

test('a pull quote of text that the page leaves out is not hidden', () => {
  const pullquote: Flow = { type: 'pullquote', of: 'p2', children: phrasing(['Dear words']) }
  const paid: Flow = { ...paragraph('Dear words.'), id: 'p2' }
  const blocks: Flow[] = [pullquote, { type: 'paywall' }, paid]
  expect(bodyHtml(blocks, {}, { paywall: 'free' })).toContain(
    '<aside class="sf-pullquote" role="doc-pullquote">',
  )
  expect(bodyHtml(blocks)).toContain(
    '<aside class="sf-pullquote" role="doc-pullquote" aria-hidden="true">',
  )
})

test('the key of an anonymous speaker is not published', () => {
  const speakers = {
    'ana-lindqvist': { type: 'anonymous', description: 'a nurse' },
    ben: { type: 'person', name: 'Ben' },
  } as const
  const said = (speaker: string) =>
    paragraph({ type: 'quotation', speaker, children: phrasing(['“Late”']) })
  expect(bodyHtml(said('ana-lindqvist'), { speakers })).toBe(
    '<p><span class="sf-quotation">“Late”</span></p>',
  )
  expect(bodyHtml(said('ben'), { speakers })).toContain('data-speaker="ben"')
})
