import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { type HtmlDocumentOptions, renderHtmlDocument } from '../../../src/html.js'
import type { Article } from '../../../src/schema/article.js'
import { article, phrasing } from '../../fixtures/article.js'

const url = 'https://harbour.example/calm-sea'

/** Returns the lines of the head that begin with a tag, which are the same in AMP. */
function head(tag: string, fields: Partial<Article>, options: HtmlDocumentOptions = {}): string[] {
  const input = article(fields)
  const { ampUrl: _, embeds: __, ...shared } = options
  const find = (html: string) =>
    html.split('\n').filter((line) => line.startsWith(`<${tag}`) && !/charset|viewport/.test(line))
  const found = find(renderHtmlDocument(input, options))
  if (tag === 'meta') expect(find(renderAmp(input, shared)), 'AMP').toEqual(found)
  return found
}

const property = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const named = (name: string, content: string) => `<meta name="${name}" content="${content}">`

describe('for search engines, the head has', () => {
  test('the title for search results', () => {
    const alternativeHeadlines = { seo: 'Port Elne: a calm sea' }
    expect(head('title', { alternativeHeadlines }, { site: { name: 'The Post' } })).toEqual([
      '<title>Port Elne: a calm sea – The Post</title>',
    ])
  })

  test('the description, or else the deck', () => {
    const deck = phrasing(['A quiet day.'])
    expect(head('meta', { deck })).toContain(named('description', 'A quiet day.'))
    expect(head('meta', { deck, description: 'No wind.' })).toContain(
      named('description', 'No wind.'),
    )
    expect(head('meta', {}).join()).not.toContain('description')
  })

  test('the authors, and large previews', () => {
    const authors: Article['authors'] = [{ type: 'person', name: 'Ines & Co' }]
    expect(head('meta', { authors })).toContain(named('author', 'Ines &#x26; Co'))
    expect(head('meta', {})).toContain(named('robots', 'max-image-preview:large'))
  })
})

describe('translations', () => {
  const translations = [
    { inLanguage: 'pt', url: 'https://harbour.example/pt' },
    { inLanguage: 'de', url: 'https://harbour.example/de' },
  ]
  const alternate = (hreflang: string, href: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${href}">`

  test('are listed, including this page and the default', () => {
    expect(head('link rel="alternate', { translations })).toEqual([
      alternate('de', 'https://harbour.example/de'),
      alternate('en-GB', url),
      alternate('pt', 'https://harbour.example/pt'),
      alternate('x-default', url),
    ])
  })

  test('have the same default on every page of a set', () => {
    const german = { inLanguage: 'de', url: 'https://harbour.example/de' }
    const others = [{ inLanguage: 'en-GB', url }, translations[0] as (typeof translations)[0]]
    expect(head('link rel="alternate', { ...german, translations: others })).toEqual(
      head('link rel="alternate', { translations }),
    )
  })

  test('of the page itself have the URL of the page', () => {
    const twice = [...translations, { inLanguage: 'en-GB', url: 'https://harbour.example/old' }]
    expect(head('link rel="alternate', { translations: twice })).toEqual(
      head('link rel="alternate', { translations }),
    )
  })

  test('are omitted without any, and can be custom', () => {
    expect(head('link rel="alternate', {})).toEqual([])
    const alternates = [
      { hreflang: 'x-default', url: '/x' },
      { hreflang: 'no tag', url: '/y' },
      { hreflang: 'fr', url: 'javascript:1' },
    ]
    expect(head('link rel="alternate', { translations }, { alternates })).toEqual([
      alternate('x-default', 'https://harbour.example/x'),
    ])
  })
})

// https://ogp.me/#type_article
describe('for social networks, the head has', () => {
  const leadMedia: Article['leadMedia'] = {
    type: 'figure',
    children: [{ type: 'image', url: '/a.jpg', alt: 'A ferry', width: 800, height: 500 }],
  }

  test('the type, with the headline for social networks', () => {
    const lines = head(
      'meta',
      { alternativeHeadlines: { social: 'Calm, at last' }, publisher: { name: 'The Post' } },
      {},
    )
    expect(lines).toEqual(
      expect.arrayContaining([
        property('og:type', 'article'),
        property('og:title', 'Calm, at last'),
        property('og:url', url),
        property('og:site_name', 'The Post'),
        property('og:locale', 'en_GB'),
      ]),
    )
  })

  test.each([
    ['fr', 'fr_FR'],
    ['pt-BR', 'pt_BR'],
    ['zh-Hant', 'zh_TW'],
    ['ar', 'ar_EG'],
  ])('the locale %s as %s', (inLanguage, locale) => {
    expect(head('meta', { inLanguage })).toContain(property('og:locale', locale))
  })

  test('the locale and account of the site, and the account of the author', () => {
    const authors: Article['authors'] = [
      { type: 'person', name: 'Ines', sameAs: ['https://a.example/', 'https://x.com/ines'] },
    ]
    const lines = head('meta', { authors }, { site: { locale: 'en_IE', twitter: '@post' } })
    expect(lines).toContain(property('og:locale', 'en_IE'))
    expect(lines).toContain(named('twitter:site', '@post'))
    expect(lines).toContain(named('twitter:creator', '@ines'))
    expect(lines).toContain(named('twitter:card', 'summary'))
  })

  test('dates, authors, section and tags', () => {
    const lines = head('meta', {
      datePublished: '2026-03-03T06:00:00+01:00',
      dateModified: '2026-03-03T07:00:00+01:00',
      expires: '2027-03-03T07:00:00+01:00',
      section: 'Local',
      keywords: ['tide', 'ferry'],
      authors: [
        { type: 'person', name: 'Ines', url: 'https://harbour.example/ines' },
        { type: 'person', name: 'Ana' },
      ],
    })
    expect(lines.filter((line) => line.includes('"article:'))).toEqual([
      property('article:published_time', '2026-03-03T06:00:00+01:00'),
      property('article:modified_time', '2026-03-03T07:00:00+01:00'),
      property('article:expiration_time', '2027-03-03T07:00:00+01:00'),
      property('article:author', 'https://harbour.example/ines'),
      property('article:author', 'Ana'),
      property('article:section', 'Local'),
      property('article:tag', 'tide'),
      property('article:tag', 'ferry'),
    ])
  })

  test('the image with an absolute URL, its dimensions and its text', () => {
    const lines = head('meta', { leadMedia })
    expect(lines).toEqual(
      expect.arrayContaining([
        property('og:image', 'https://harbour.example/a.jpg'),
        property('og:image:width', '800'),
        property('og:image:height', '500'),
        property('og:image:alt', 'A ferry'),
        named('twitter:card', 'summary_large_image'),
        named('twitter:image:alt', 'A ferry'),
      ]),
    )
  })

  test('the image from a hook', () => {
    const lines = head(
      'meta',
      { leadMedia },
      {
        image: (_image, slot) =>
          slot === 'social'
            ? { src: 'https://cdn.example/a.jpg?w=1200', width: 1200, height: 630 }
            : undefined,
      },
    )
    expect(lines).toContain(property('og:image', 'https://cdn.example/a.jpg?w=1200'))
    expect(lines).toContain(property('og:image:width', '1200'))
  })

  test('no image with an unsafe URL', () => {
    const bad: Article['leadMedia'] = {
      type: 'figure',
      children: [{ type: 'image', url: 'data:image/png;base64,x', alt: 'A' }],
    }
    expect(head('meta', { leadMedia: bad }).join()).not.toContain('og:image')
  })
})
