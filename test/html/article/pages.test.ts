import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtml, renderHtmlDocument } from '../../../src/html.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import { renderText } from '../../../src/text.js'
import { article, paragraph } from '../../fixtures/article.js'

const formatDate = (date: string) => date.slice(11, 16)
const update = (id: string, datePublished: string, fields: object = {}) => ({
  id,
  headline: id,
  datePublished,
  keyEvent: true,
  children: [paragraph('Calm.')],
  ...fields,
})
const blog = parseArticle(
  article({
    type: 'liveBlog',
    updates: [
      update('early', '2026-03-03T06:00:00+01:00', { pinned: true }),
      update('late', '2026-03-03T08:00:00Z'),
    ],
    keyEvents: [
      {
        headline: 'between',
        url: 'https://harbour.example/2#b',
        datePublished: '2026-03-03T07:00:00Z',
      },
      {
        headline: 'first',
        url: 'https://harbour.example/2#f',
        datePublished: '2026-03-03T04:00:00Z',
      },
    ],
    pagination: {
      page: 2,
      pages: 3,
      previous: 'https://harbour.example/1',
      next: 'https://harbour.example/3',
    },
  }),
)

describe('a live blog of several pages', () => {
  test('has one list of key events, the newest first', () => {
    const [list = ''] = /<nav class="sf-key-events"[\s\S]*?<\/nav>/.exec(renderHtml(blog)) ?? []
    expect(list.match(/(?<=href=")[^"]*/g)).toEqual([
      '#sf-late',
      'https://harbour.example/2#b',
      '#sf-early',
      'https://harbour.example/2#f',
    ])
    expect(renderText(blog, { formatDate, links: 'inline' })).toContain(`Key events
----------
- 08:00 — late
- 07:00 — between <https://harbour.example/2#b>
- 06:00 — early
- 04:00 — first <https://harbour.example/2#f>

`)
  })

  test('has key events of other pages alone, too', () => {
    const alone = parseArticle({ ...blog, updates: [] })
    expect(renderHtml(alone)).toContain('between')
    expect(renderHtml(alone)).not.toContain('<ol')
    expect(renderText(alone)).toContain('between')
  })

  test('links to the pages before and after', () => {
    expect(renderHtml(blog)).toContain(`<nav class="sf-pagination" aria-labelledby="sf-2-page">
<a href="https://harbour.example/1" rel="prev">Previous page</a>
<span id="sf-2-page">Page 2 of 3</span>
<a href="https://harbour.example/3" rel="next">Next page</a>
</nav>`)
    expect(renderText(blog, { links: 'inline' })).toContain(
      '\nPage 2 of 3\nPrevious page <https://harbour.example/1>\nNext page <https://harbour.example/3>\n',
    )
    for (const page of [renderHtmlDocument(blog), renderAmp(blog)]) {
      expect(page).toMatch(
        /<link rel="prev" href="https:\/\/harbour\.example\/1">\s*<link rel="next" href="https:\/\/harbour\.example\/3">/,
      )
    }
  })

  test('says which page it is without the number of pages, in the digits of the language', () => {
    const page = (inLanguage: string) =>
      renderText(parseArticle({ ...blog, inLanguage, pagination: { page: 12 } }))
    expect(page('en')).toContain('\nPage 12\n')
    expect(page('zh')).toContain('\n第12页\n')
    expect(page('ar-EG')).toContain('\nصفحة ١٢\n')
  })

  test('keeps its key events behind a paywall', () => {
    const gated = parseArticle({
      ...blog,
      body: { type: 'root', children: [{ type: 'paywall' }] },
    })
    for (const page of [
      renderHtml(gated, { paywall: 'free' }),
      renderText(gated, { paywall: 'free' }),
    ]) {
      expect(page).not.toContain('between')
      expect(page).toContain('Page 2 of 3')
    }
  })
})
