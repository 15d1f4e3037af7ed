import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../src/html.js'
import { article, phrasing } from '../../fixtures/article.js'

describe('the header', () => {
  test('has all parts in order', () => {
    const html = renderHtml(
      article({
        kicker: 'Weather',
        deck: phrasing(['Not a ', { type: 'emphasis', children: phrasing(['breath']) }]),
        authors: [
          { type: 'person', name: 'Ana', url: 'https://harbour.example/ana' },
          { type: 'person', name: 'Rui' },
          { type: 'organization', name: 'The data desk' },
        ],
        source: { name: 'Sea Wire', category: 'wire', url: 'https://wire.example/' },
        dateline: { location: 'Port Elne', date: '3 March' },
        datePublished: '2026-03-03T06:00:00+01:00',
        dateModified: '2026-03-04T08:30:00+01:00',
      }),
      { classes: false },
    )
    expect(/<header>[\s\S]*<\/header>/.exec(html)?.[0]).toBe(`<header>
<p>Weather</p>
<h1>A calm sea</h1>
<p>Not a <em>breath</em></p>
<p>By <a href="https://harbour.example/ana" rel="author">Ana</a>, Rui and The data desk</p>
<p>Source: <a href="https://wire.example/">Sea Wire</a></p>
<p>Port Elne, 3 March</p>
<p><time datetime="2026-03-03T06:00:00+01:00">3 March 2026 at 06:00 UTC+1</time> <span>Updated: <time datetime="2026-03-04T08:30:00+01:00">4 March 2026 at 08:30 UTC+1</time></span></p>
</header>`)
  })

  test('prefers the byline to the authors and the kicker to the section, and omits staff as a source', () => {
    const html = renderHtml(
      article({
        byline: 'Ana and others',
        authors: [{ type: 'person', name: 'Rui' }],
        kicker: 'Weather',
        section: 'Local',
        source: { name: 'The Harbour Post', category: 'staff' },
        dateline: { location: 'Port Elne', text: 'PORT ELNE, at dawn' },
      }),
    )
    expect(html).toContain('Ana and others')
    expect(html).toContain('PORT ELNE, at dawn')
    for (const word of ['Rui', 'Local', 'The Harbour Post', 'Port Elne'])
      expect(html).not.toContain(word)
  })

  test.each<[byline: string, inLanguage: string, name: string, expected: string]>([
    ['Ana Lind in Port Elne', 'en', 'Ana Lind', '<a>Ana Lind</a> in Port Elne'],
    ['By ANA LIND', 'en', 'Ana Lind', 'By <a>ANA LIND</a>'],
    ['Anabel Lindner', 'en', 'Ana', 'Anabel Lindner'],
    ['Анна Линд, Москва', 'ru', 'Анна Линд', '<a>Анна Линд</a>, Москва'],
    ['记者王明报道', 'zh', '王明', '记者<a>王明</a>报道'],
    ['بقلم آنا ليند', 'ar', 'آنا ليند', 'بقلم <a>آنا ليند</a>'],
    ['Ana-Eva (Lind', 'en', 'Ana-Eva (Lind', '<a>Ana-Eva (Lind</a>'],
  ])('links the names in the byline %j', (byline, inLanguage, name, expected) => {
    const authors = [{ type: 'person', name, url: 'https://harbour.example/ana' }] as const
    const html = renderHtml(article({ byline, inLanguage, authors: [...authors] }))
    const linked = expected.replace('<a>', '<a href="https://harbour.example/ana" rel="author">')
    expect(html).toContain(`<p class="sf-byline">${linked}</p>`)
  })

  test('links the longest name', () => {
    const author = (name: string, page: string) =>
      ({ type: 'person', name, url: `https://harbour.example/${page}` }) as const
    const authors = [author('Ana', 'a'), author('Ana Lind', 'b')]
    const html = renderHtml(article({ byline: 'Ana Lind and Ana', authors }))
    expect(html.match(/href="[^"]*\/[ab]"/g)).toEqual([
      'href="https://harbour.example/b"',
      'href="https://harbour.example/a"',
    ])
  })

  test('omits an update at the time of publication', () => {
    const date = '2026-03-03T06:00:00Z'
    expect(renderHtml(article({ datePublished: date, dateModified: date }))).not.toContain(
      'Updated',
    )
    expect(renderHtml(article({ dateModified: date }))).toContain('Updated')
    const same = '2026-03-03T08:00:00+02:00'
    expect(renderHtml(article({ datePublished: date, dateModified: same }))).not.toContain(
      'Updated',
    )
  })

  test('runs from right to left in Arabic, unless `dir` differs', () => {
    expect(renderHtml(article({ inLanguage: 'ar' }))).toContain('lang="ar" dir="rtl"')
    expect(renderHtml(article({ inLanguage: 'ar', dir: 'ltr' }))).toContain('lang="ar" dir="ltr"')
  })
})
