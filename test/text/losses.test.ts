import { describe, expect, test } from 'vitest'
import type { Flow, Phrasing } from '../../src/schema/nodes.js'
import { renderText, type TextOptions } from '../../src/text.js'
import type { Issue } from '../../src/tree/issue.js'
import { article, paragraph, smuggled } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

/** The losses of some blocks: the codes and their positions below the first block. */
function losses(nodes: Flow | Flow[], options: TextOptions = {}): string[] {
  const issues: Issue[] = []
  renderText(article({}, ...[nodes].flat()), { ...options, onIssue: (issue) => issues.push(issue) })
  for (const { severity, message } of issues) {
    expect(severity).toBe('warning')
    expect(message).toMatch(/^[A-Z].+\.$/)
  }
  return issues.map(({ code, path }) => `${code} ${path.replace('/body/children/0', '')}`)
}

const figure = (media: object): Flow => smuggled({ type: 'figure', children: [media] })

describe('are reported for each node', () => {
  const { image, video, audio, embed, chart, table, relatedLink, caption } = nodeSamples
  const cases: [what: string, node: Flow, expected: string[]][] = [
    ['a picture', figure(image), ['image-as-text /children/0']],
    [
      'a decorative picture',
      figure({ ...image, decorative: true }),
      ['image-left-out /children/0'],
    ],
    ['a film', figure(video), ['media-as-link /children/0']],
    ['a sound', figure(audio), ['media-as-link /children/0']],
    [
      'a film that only its provider has',
      figure({ ...video, sources: undefined }),
      ['media-as-link /children/0'],
    ],
    ['an embed', figure(embed), ['embed-as-link /children/0']],
    ['a chart', figure(chart), ['chart-as-text /children/0']],
    ['a gallery', nodeSamples.gallery, ['image-as-text /children/0/children/0']],
    ['a slot', nodeSamples.adSlot, ['ad-slot-left-out ']],
    ['a gate', nodeSamples.paywall, ['paywall-open ']],
    ['a form', nodeSamples.newsletter, ['form-as-link /action']],
    [
      'the picture of a link',
      { type: 'relatedLinks', relation: 'series', children: [relatedLink] },
      ['image-left-out /children/0/image'],
    ],
    [
      'raised words',
      paragraph({ type: 'superscript', children: [{ type: 'text', value: 'er' }] }),
      ['formatting-lost /children/0'],
    ],
    ['lowered words', paragraph(nodeSamples.subscript), ['formatting-lost /children/0']],
    ['an unknown node', smuggled(nodeSamples.unknown), ['unknown-node ']],
    ['a node without a handler', smuggled({ type: 'poll' }), ['unknown-node ']],
    [
      'a link to what is not safe',
      paragraph({ ...nodeSamples.link, url: 'javascript:x' }),
      ['url-blocked /children/0/url'],
    ],
    [
      'a film at a place that is not safe',
      figure({ ...video, sources: [{ url: 'data:x', mediaType: 'video/mp4' }] }),
      ['media-as-link /children/0', 'url-blocked /children/0/sources/0/url'],
    ],
    [
      'a work at a place that is not safe',
      {
        type: 'blockquote',
        attribution: { source: { title: 'x', url: 'javascript:x' } },
        children: [],
      },
      ['url-blocked /attribution/source/url'],
    ],
    ['a table as records is whole', table, []],
    ['and so are the other nodes', { type: 'figure', children: [nodeSamples.code, caption] }, []],
  ]
  test.each(cases)('%s', (_what, node, expected) => {
    expect(losses(node, { width: 20 })).toEqual(expected)
  })

  test('other nodes are rendered without losses', () => {
    const { emphasis, strong, span, inlineCode, quotation, link } = nodeSamples
    const inline: Phrasing[] = [
      emphasis,
      strong,
      nodeSamples.delete,
      span,
      inlineCode,
      quotation,
      link,
    ]
    const { heading, blockquote, pullquote, list, code, aside, timeline } = nodeSamples
    expect(losses([paragraph(...inline), heading, blockquote, pullquote])).toEqual([])
    expect(losses([list, code, aside, timeline, nodeSamples.thematicBreak])).toEqual([])
  })
})

describe('are reported because of an option', () => {
  test('links: none', () => {
    const nodes = [
      paragraph(nodeSamples.link),
      nodeSamples.newsletter,
      nodeSamples.blockquote,
      figure(nodeSamples.audio),
    ]
    expect(losses(nodes, { links: 'none' })).toEqual([
      'link-left-out /children/0/url',
      'form-as-link /body/children/1/action',
      'link-left-out /body/children/1/url',
      'link-left-out /body/children/2/attribution/source/url',
      'media-as-link /body/children/3/children/0',
      'link-left-out /body/children/3/children/0/sources/0/url',
    ])
  })

  test('links: none, with a text that is the URL', () => {
    const link: Phrasing = {
      type: 'link',
      url: 'mailto:a@b.example',
      children: [{ type: 'text', value: 'a@b.example' }],
    }
    expect(losses(paragraph(link), { links: 'none' })).toEqual([])
  })

  test('images: none, images: captions', () => {
    const { figure } = nodeSamples
    expect(losses(figure, { images: 'none' })).toEqual([
      'image-left-out /children/0',
      'caption-left-out /children/1',
    ])
    expect(losses(figure, { images: 'captions' })).toEqual(['image-left-out /children/0'])
  })

  test('tables: none', () => {
    expect(losses(nodeSamples.table, { tables: 'none' })).toEqual(['table-left-out '])
    const chart = losses(figure(nodeSamples.chart), { tables: 'none' })
    expect(chart).toEqual(['chart-as-text /children/0', 'table-left-out /children/0/data'])
  })

  test('paywall: free', () => {
    const nodes: Flow[] = [{ type: 'paywall' }, paragraph(nodeSamples.link)]
    expect(losses(nodes, { paywall: 'free' })).toEqual(['paywall-cut '])
    expect(losses(paragraph('calm'), { paywall: 'free' })).toEqual([])
  })
})

test('no losses are reported without a listener', () => {
  expect(renderText(article({}, nodeSamples.figure))).toContain('[Image: A ferry]')
})
