import { describe, expect, test } from 'vitest'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { renderText } from '../../src/text.js'
import { article, paragraph, phrasing, text } from '../fixtures/article.js'
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

describe('a quote without an attribution that consists of quotations', () => {
  const speakers = {
    ana: { type: 'person', name: 'Ana Lind' },
    rui: { type: 'person', name: 'Rui Prado' },
  } as const
  const said = (speaker: string | undefined, words: string): Phrasing => ({
    type: 'quotation',
    speaker,
    children: phrasing([words]),
  })

  test.each<[what: string, node: Flow]>([
    ['a pull quote', { type: 'pullquote', children: [said('ana', '“Calm”')] }],
    [
      'two of one speaker',
      { type: 'pullquote', children: [said('ana', '“A”'), said('ana', '“B”')] },
    ],
    ['a block quote', { type: 'blockquote', children: [paragraph(said('ana', '“Calm”'))] }],
    [
      'emphasized words',
      { type: 'pullquote', children: [{ type: 'emphasis', children: [said('ana', '“Calm”')] }] },
    ],
  ])('%s names its speaker', (_what, node) => {
    expect(bodyHtml(node, { speakers })).toContain(
      '<span class="sf-attribution-speaker">Ana Lind</span>',
    )
    expect(renderText(article({ speakers }, node))).toContain('> — Ana Lind')
  })

  test.each<[what: string, node: Flow]>([
    ['two speakers', { type: 'pullquote', children: [said('ana', '“A”'), said('rui', '“B”')] }],
    ['no speaker', { type: 'pullquote', children: [said(undefined, '“Calm”')] }],
    ['other words', { type: 'pullquote', children: [said('ana', '“Calm”'), text(' she said')] }],
    ['an inner quote', { type: 'blockquote', children: [paragraph('A'), nodeSamples.blockquote] }],
  ])('%s: none', (_what, node) => {
    const html = bodyHtml(node, { speakers })
    expect(html.replaceAll('Harbour Board', '')).not.toMatch(/Ana Lind|Rui Prado/)
  })
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
