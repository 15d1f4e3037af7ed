import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtml, renderHtmlDocument } from '../../../src/html.js'
import { ru } from '../../../src/labels.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import type { Article } from '../../../src/schema/article.js'
import type { Link } from '../../../src/schema/nodes.js'
import { renderExcerpt, renderSpeech, renderText } from '../../../src/text.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

const sponsor = { name: 'Elne Ferries', url: 'https://ferries.example/' }
const link = (url: string, fields: Partial<Link> = {}): Link => ({
  type: 'link',
  url,
  children: phrasing(['here']),
  ...fields,
})
const paid = (fields: Partial<Article> = {}, ...body: Parameters<typeof article>[1][]) =>
  parseArticle(article({ type: 'advertiserContent', sponsor, ...fields }, ...body))

describe('the label of paid content', () => {
  const targets: [target: string, render: (input: Article) => string][] = [
    ['HTML', renderHtml],
    [
      'HTML without classes and headings',
      (input) => renderHtml(input, { classes: false, headings: { level: 6 } }),
    ],
    [
      'a page without styles',
      (input) => renderHtmlDocument(input, { styles: false, jsonLd: false }),
    ],
    ['AMP', (input) => renderAmp(input, { classes: false, jsonLd: false })],
    ['text', (input) => renderText(input, { headings: 'plain', links: 'none' })],
    ['speech', renderSpeech],
    ['an excerpt', renderExcerpt],
  ]

  describe.each(targets)('in %s', (_target, render) => {
    const words = (input: Article) =>
      render(input)
        .replace(/<(?:head|style)[\s>][\s\S]*<\/(?:head|style)>/, '')
        .replace(/<[^>]*>/g, '')
        .trim()

    test('comes first, with the name of the sponsor', () => {
      expect(words(paid())).toMatch(/^Advertisement: Elne Ferries\b/)
    })

    test('needs no sponsor', () => {
      expect(words(paid({ sponsor: undefined }))).toMatch(/^Advertisement\s/)
    })

    test('can be that of the sponsor, whose name is said once', () => {
      const own = paid({ sponsor: { ...sponsor, label: 'Paid for by Elne Ferries' } })
      expect(words(own)).toMatch(/^Paid for by Elne Ferries\s/)
      expect(words(own)).not.toContain('Advertisement')
    })

    test('is not on other articles', () => {
      expect(words(article())).not.toContain('Advertisement')
    })
  })

  test('is in the language of the article', () => {
    expect(renderText(paid({ inLanguage: 'de' }))).toMatch(/^Anzeige: Elne Ferries/)
    expect(renderText(paid({ inLanguage: 'ja' }))).toMatch(/^広告：Elne Ferries/)
    for (const render of [renderText, renderExcerpt]) {
      expect(render(paid({ inLanguage: 'ru' }), { languages: [ru] })).toMatch(
        /^На правах рекламы: Elne Ferries/,
      )
    }
  })

  test('can be replaced, but not by nothing', () => {
    const render = (paidContent: string) => renderText(paid(), { labels: { paidContent } })
    expect(render('Promoted')).toMatch(/^Promoted: Elne/)
    for (const nothing of ['', ' ', '\u200b']) expect(render(nothing)).toMatch(/^Advertisement: /)
  })

  test('links to the sponsor, with the logo below', () => {
    const logo = { url: 'logo.png', width: 320, height: 80 }
    expect(
      renderHtml(paid({ sponsor: { ...sponsor, logo } })),
    ).toContain(`<header class="sf-header">
<p class="sf-sponsor">Advertisement: <a href="https://ferries.example/" rel="sponsored">Elne Ferries</a></p>
<div class="sf-sponsor-logo" style="max-width:320px"><img src="logo.png" alt="" width="320" height="80" loading="lazy" decoding="async"></div>
`)
  })
})

test('an excerpt counts the label, and keeps to its limits', () => {
  const text = (options: Parameters<typeof renderExcerpt>[1]) =>
    renderExcerpt(paid({}, paragraph('It was calm. The ferry left.')), options)
  expect(text({ words: 6 })).toBe('Advertisement: Elne Ferries\n\nIt was calm.')
  expect(text({ blocks: 1 })).toBe('Advertisement: Elne Ferries\n\nIt was calm. The ferry left.')
  expect(text({ words: 3 })).toBe('Advertisement: Elne Ferries')
  expect(text({ words: 1 })).toBe('Advertisement…')
  for (let characters = 1; characters < 60; characters++) {
    expect(text({ characters }).length).toBeLessThanOrEqual(characters)
  }
})

describe('links of paid content', () => {
  const rels = (input: Article, render = renderHtml) =>
    Array.from(
      render(input).matchAll(/<a href="([^"]*)"(?: rel="([^"]*)")?>here/g),
      ([, , rel]) => rel,
    )

  test.each<[what: string, url: string, rel: string | undefined]>([
    ['another site', 'https://ferries.example/fleet', 'sponsored'],
    ['this site', 'https://harbour.example/tides', undefined],
    ['this site by a relative URL', '/tides', undefined],
    ['a mail address', 'mailto:crew@ferries.example', undefined],
  ])('to %s', (_what, url, rel) => {
    const input = paid({}, paragraph(link(url)))
    expect(rels(input)).toEqual([rel])
    expect(rels(input, (each) => renderAmp(each))).toEqual([rel])
  })

  test('keep what they say already', () => {
    const input = paid(
      {},
      paragraph(link('https://a.example/', { rel: ['nofollow', 'sponsored'] })),
    )
    expect(rels(input)).toEqual(['sponsored nofollow'])
  })

  test('of any kind, wherever they are', () => {
    const input = paid(
      {
        deck: [link('https://a.example/')],
        related: [
          {
            type: 'relatedLinks',
            relation: 'related',
            children: [
              { type: 'relatedLink', url: 'https://b.example/', children: phrasing(['b']) },
            ],
          },
        ],
      },
      { type: 'newsletter', name: 'Tide', url: 'https://c.example/' },
    )
    const html = renderHtml(input)
    for (const host of ['a', 'b', 'c']) {
      expect(html).toMatch(new RegExp(`href="https://${host}.example/" rel="sponsored"`))
    }
  })

  test('of other articles stay as they are', () => {
    expect(rels(article({}, paragraph(link('https://a.example/'))))).toEqual([undefined])
  })
})
