import { describe, expect, test } from 'vitest'
import { renderHtmlDocument } from '../../src/html.js'
import { type JsonLdOptions, jsonLdToString, toJsonLd } from '../../src/json-ld.js'
import type { Article } from '../../src/schema/article.js'
import type { Image } from '../../src/schema/nodes.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'

const url = 'https://harbour.example/calm-sea'

/** Returns one field of the JSON-LD. */
function field(name: string, fields: Partial<Article>, options?: JsonLdOptions): unknown {
  return toJsonLd(article(fields), options)[name]
}

const picture: Image = {
  type: 'image',
  id: 'picture',
  url: '/media/ferry.jpg',
  alt: 'A ferry',
  width: 1600,
  height: 900,
  rights: {
    creditText: 'Rui Prado/The Post',
    creator: 'Rui Prado',
    copyrightHolder: 'The Post',
    copyrightNotice: '© 2026 The Post',
    copyrightYear: 2026,
    license: 'https://harbour.example/licence',
    acquireLicensePage: 'https://harbour.example/buy',
  },
}

// Field by field: https://developers.google.com/search/docs/appearance/structured-data/article
describe('fields that Google requires', () => {
  test.each<[type: Article['type'], expected: unknown]>([
    ['newsArticle', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['background', 'BackgroundNewsArticle'],
    ['reportage', 'ReportageNewsArticle'],
    ['liveBlog', 'LiveBlogPosting'],
    ['gallery', ['NewsArticle', 'ImageGallery']],
  ])('%s is a %s', (type, expected) => {
    expect(field('@type', { type })).toEqual(expected)
  })

  test('headline, url and page', () => {
    expect(toJsonLd(article())).toMatchObject({
      '@context': 'https://schema.org',
      '@id': `${url}#article`,
      headline: 'A calm sea',
      url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': url },
      inLanguage: 'en-GB',
      wordCount: 4,
    })
  })

  test('author: people and organizations, one each, with their pages', () => {
    const authors: Article['authors'] = [
      {
        type: 'person',
        name: 'Ines Duarte',
        url: 'https://harbour.example/ines',
        role: 'Reporter',
        sameAs: ['https://x.com/ines'],
      },
      { type: 'organization', name: 'Coast Wire' },
    ]
    expect(field('author', { authors })).toEqual([
      {
        '@type': 'Person',
        name: 'Ines Duarte',
        url: 'https://harbour.example/ines',
        jobTitle: 'Reporter',
        sameAs: ['https://x.com/ines'],
      },
      { '@type': 'Organization', name: 'Coast Wire' },
    ])
  })

  test('datePublished and dateModified, with their offsets', () => {
    const datePublished = '2026-03-03T06:00:00+01:00'
    const dateModified = '2026-03-03T07:00:00+01:00'
    expect(toJsonLd(article({ datePublished, dateModified }))).toMatchObject({
      datePublished,
      dateModified,
    })
  })

  test('image: the versions of the lead image, with credit and license', () => {
    const caption = { type: 'caption' as const, children: phrasing(['The port.']) }
    const leadMedia: Article['leadMedia'] = { type: 'figure', children: [picture, caption] }
    expect(field('image', { leadMedia })).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://harbour.example/media/ferry.jpg',
        contentUrl: 'https://harbour.example/media/ferry.jpg',
        width: 1600,
        height: 900,
        caption: 'The port.',
        creditText: 'Rui Prado/The Post',
        creator: { '@type': 'Person', name: 'Rui Prado' },
        copyrightHolder: { '@type': 'Organization', name: 'The Post' },
        copyrightNotice: '© 2026 The Post',
        copyrightYear: 2026,
        license: 'https://harbour.example/licence',
        acquireLicensePage: 'https://harbour.example/buy',
      },
    ])
  })

  test('image: all images of a gallery, or the first of the body', () => {
    const figure = { type: 'figure' as const, children: [picture] as [Image] }
    const leadMedia: Article['leadMedia'] = { type: 'gallery', children: [figure, figure] }
    expect(field('image', { leadMedia })).toHaveLength(2)
    expect(toJsonLd(article({}, paragraph('x'), figure, figure)).image).toHaveLength(1)
    expect(field('image', {})).toBeUndefined()
  })

  test('publisher: that of the article, or else of the site', () => {
    const logo = { url: '/logo.png', width: 480, height: 60 }
    const publisher = { name: 'The Harbour Post', url: 'https://harbour.example/', logo }
    const expected = {
      '@type': 'Organization',
      name: 'The Harbour Post',
      url: 'https://harbour.example/',
      logo: {
        '@type': 'ImageObject',
        url: 'https://harbour.example/logo.png',
        width: 480,
        height: 60,
      },
    }
    expect(field('publisher', { publisher })).toEqual(expected)
    expect(field('publisher', {}, { site: publisher })).toEqual(expected)
    expect(field('publisher', {})).toBeUndefined()
  })
})

describe('further fields', () => {
  test.each<[name: string, fields: Partial<Article>, expected: unknown]>([
    ['alternativeHeadline', { alternativeHeadlines: { seo: 'a', short: 'b' } }, ['a', 'b']],
    ['description', { description: 'No wind.' }, 'No wind.'],
    ['description', { deck: phrasing(['A quiet day.']) }, 'A quiet day.'],
    ['dateCreated', { dateCreated: '2026-03-03T05:00:00Z' }, '2026-03-03T05:00:00Z'],
    ['expires', { expires: '2027-03-03T05:00:00Z' }, '2027-03-03T05:00:00Z'],
    ['articleSection', { section: 'Local' }, 'Local'],
    ['genre', { genre: 'interview' }, 'interview'],
    ['keywords', { keywords: ['tide', 'ferry'] }, ['tide', 'ferry']],
    ['identifier', { id: 'urn:x' }, 'urn:x'],
    ['version', { version: '3' }, '3'],
    ['dateline', { dateline: { text: 'Elne, 3 March' } }, 'Elne, 3 March'],
    ['locationCreated', { dateline: { location: 'Elne' } }, { '@type': 'Place', name: 'Elne' }],
    ['creditText', { rights: { creditText: 'The Post' } }, 'The Post'],
    [
      'sourceOrganization',
      { source: { name: 'Coast Wire', category: 'wire', url: 'https://coast.example/' } },
      { '@type': 'Organization', name: 'Coast Wire', url: 'https://coast.example/' },
    ],
    ['sourceOrganization', { source: { name: 'The Post', category: 'staff' } }, undefined],
    [
      'about',
      {
        about: [
          { name: 'Elne', type: 'Place', uri: 'https://places.example/elne' },
          { name: 'BP', type: 'Corporation', symbols: ['XLON:BP'] },
          { name: 'Tides', type: 'no type' },
        ],
      },
      [
        { '@type': 'Place', name: 'Elne', sameAs: 'https://places.example/elne' },
        { '@type': 'Corporation', name: 'BP', tickerSymbol: ['XLON:BP'] },
        { '@type': 'Thing', name: 'Tides' },
      ],
    ],
    ['mentions', { mentions: [{ name: 'The board' }] }, [{ '@type': 'Thing', name: 'The board' }]],
    [
      'workTranslation',
      { translations: [{ inLanguage: 'fr', url: 'https://harbour.example/fr' }] },
      [{ '@type': 'CreativeWork', inLanguage: 'fr', url: 'https://harbour.example/fr' }],
    ],
    [
      'correction',
      {
        corrections: [
          {
            kind: 'correction',
            datePublished: '2026-03-03T05:00:00Z',
            children: [paragraph('Six, not seven.')],
          },
          {
            kind: 'update',
            datePublished: '2026-03-03T05:00:00Z',
            children: [paragraph('More to come.')],
          },
        ],
      },
      [
        {
          '@type': 'CorrectionComment',
          text: 'Six, not seven.',
          datePublished: '2026-03-03T05:00:00Z',
        },
      ],
    ],
    [
      'itemReviewed',
      { review: { itemReviewed: { name: 'The Gauge', type: 'Book' } } },
      { '@type': 'Book', name: 'The Gauge' },
    ],
    [
      'reviewRating',
      { review: { itemReviewed: { name: 'x' }, rating: { value: 0, best: 5 } } },
      { '@type': 'Rating', ratingValue: 0, bestRating: 5, worstRating: 0 },
    ],
  ])('%s of %j', (name, fields, expected) => {
    expect(field(name, fields)).toEqual(expected)
  })

  test('sources: of the article and of an image', () => {
    const source = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
    const input = article({
      leadMedia: { type: 'figure', children: [picture] },
      provenance: [
        { digitalSourceType: `${source}algorithmicallyEnhanced` },
        { digitalSourceType: `${source}trainedAlgorithmicMedia`, target: ['picture'] },
      ],
    })
    expect(toJsonLd(input)).toMatchObject({
      digitalSourceType: [`${source}algorithmicallyEnhanced`],
      image: [{ digitalSourceType: [`${source}trainedAlgorithmicMedia`] }],
    })
  })

  test('films and sounds', () => {
    const jsonLd = toJsonLd(
      article(
        { datePublished: '2026-03-03T06:00:00Z' },
        {
          type: 'figure',
          children: [
            {
              type: 'video',
              title: 'The tide',
              provider: 'youtube',
              providerId: 'dQw4w9WgXcQ',
              poster: picture,
              duration: 'PT2M',
            },
          ],
        },
        {
          type: 'figure',
          children: [
            {
              type: 'audio',
              title: 'The waves',
              sources: [{ url: '/waves.mp3', mediaType: 'audio/mpeg' }],
              transcript: [paragraph('Swoosh.')],
            },
          ],
        },
      ),
    )
    expect(jsonLd.video).toEqual([
      {
        '@type': 'VideoObject',
        name: 'The tide',
        thumbnailUrl: 'https://harbour.example/media/ferry.jpg',
        uploadDate: '2026-03-03T06:00:00Z',
        duration: 'PT2M',
        embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      },
    ])
    expect(jsonLd.audio).toMatchObject([
      {
        '@type': 'AudioObject',
        contentUrl: 'https://harbour.example/waves.mp3',
        encodingFormat: 'audio/mpeg',
        transcript: 'Swoosh.',
      },
    ])
  })

  test('a fragment of the page is not another page', () => {
    const jsonLd = toJsonLd(article(), { canonical: 'https://harbour.example/calm-sea#top' })
    expect(jsonLd['@id']).toBe('https://harbour.example/calm-sea#article')
  })

  test('people only have known facts, and documents do not speak', () => {
    const speakers: Article['speakers'] = {
      ana: { type: 'person', name: 'Ana Lindqvist' },
      board: { type: 'organization', name: 'Harbour Board' },
      log: { type: 'document', name: 'The log' },
    }
    const said = (speaker: string) =>
      paragraph({ type: 'quotation', speaker, children: phrasing(['Calm']) })
    const { hasPart } = toJsonLd(article({ speakers }, said('ana'), said('board'), said('log')))
    expect(hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'Calm',
        spokenByCharacter: { '@type': 'Person', name: 'Ana Lindqvist' },
      },
      {
        '@type': 'Quotation',
        text: 'Calm',
        spokenByCharacter: { '@type': 'Organization', name: 'Harbour Board' },
      },
      {
        '@type': 'Quotation',
        text: 'Calm',
        isPartOf: { '@type': 'CreativeWork', name: 'The log' },
      },
    ])
  })

  test('facts about the site are not added to another publisher', () => {
    const site = {
      name: 'The Post',
      url: 'https://post.example/',
      logo: { url: 'https://post.example/l.png', width: 1, height: 1 },
    }
    expect(toJsonLd(article({ publisher: { name: 'Agency' } }), { site }).publisher).toEqual({
      '@type': 'Organization',
      name: 'Agency',
    })
    for (const publisher of [undefined, { name: 'The Post' }]) {
      expect(toJsonLd(article({ publisher }), { site }).publisher).toMatchObject({
        name: 'The Post',
        url: 'https://post.example/',
        logo: { '@type': 'ImageObject' },
      })
    }
  })

  test('the sources of the article do not apply to its images', () => {
    const digitalSourceType = 'trainedAlgorithmicMedia'
    const leadMedia = (id?: string): Article['leadMedia'] => ({
      type: 'figure',
      children: [{ type: 'image', url: 'https://a.example/a.jpg', alt: 'A', ...(id && { id }) }],
    })
    const provenance = (target?: string[]) =>
      [{ digitalSourceType, note: 'Written by a model.', ...(target && { target }) }] as never
    const whole = toJsonLd(article({ provenance: provenance(), leadMedia: leadMedia() }))
    expect(JSON.stringify(whole.digitalSourceType)).toContain(digitalSourceType)
    expect(JSON.stringify(whole.image)).not.toContain(digitalSourceType)
    const picture = toJsonLd(
      article({ provenance: provenance(['i1']), leadMedia: leadMedia('i1') }),
    )
    expect(picture.digitalSourceType).toBeUndefined()
    expect(JSON.stringify(picture.image)).toContain(digitalSourceType)
  })

  test('quotations with their speakers, without repeats', () => {
    const speakers: Article['speakers'] = {
      ana: { type: 'person', name: 'Ana Lindqvist', role: 'master', affiliation: 'Harbour Board' },
      nurse: { type: 'anonymous', description: 'a nurse' },
    }
    const jsonLd = toJsonLd(
      article(
        { speakers },
        paragraph(
          { type: 'quotation', speaker: 'ana', children: phrasing(['“Calm.”']) },
          { type: 'quotation', speaker: 'nurse', children: phrasing(['“Late.”']) },
        ),
        { type: 'pullquote', children: phrasing(['Calm']) },
        {
          type: 'blockquote',
          attribution: { text: 'The board', source: { title: 'Tides' } },
          children: [paragraph('Low at six.')],
        },
      ),
    )
    expect(jsonLd.hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: '“Calm.”',
        spokenByCharacter: {
          '@type': 'Person',
          name: 'Ana Lindqvist',
          jobTitle: 'master',
          affiliation: { '@type': 'Organization', name: 'Harbour Board' },
        },
      },
      { '@type': 'Quotation', text: '“Late.”' },
      {
        '@type': 'Quotation',
        text: 'Low at six.',
        creditText: 'The board',
        isPartOf: { '@type': 'CreativeWork', name: 'Tides' },
      },
    ])
  })
})

// https://schema.org/LiveBlogPosting, and what Google shows of it
describe('a live blog', () => {
  const blog = article({
    type: 'liveBlog',
    coverageStartTime: '2026-03-03T06:00:00Z',
    coverageEndTime: '2026-03-03T12:00:00Z',
    updates: [
      {
        id: 'u1',
        headline: 'In',
        datePublished: '2026-03-03T06:10:00Z',
        dateModified: '2026-03-03T06:15:00Z',
        authors: [{ type: 'person', name: 'Ines' }],
        children: [paragraph('On time.'), paragraph('And dry.')],
      },
    ],
  })

  test('has its entries, each with its URL in the page', () => {
    const jsonLd = toJsonLd(blog)
    expect(jsonLd).toMatchObject({
      coverageStartTime: '2026-03-03T06:00:00Z',
      coverageEndTime: '2026-03-03T12:00:00Z',
    })
    expect(jsonLd.liveBlogUpdate).toEqual([
      {
        '@type': 'BlogPosting',
        '@id': `${url}#sf-u1`,
        url: `${url}#sf-u1`,
        headline: 'In',
        datePublished: '2026-03-03T06:10:00Z',
        dateModified: '2026-03-03T06:15:00Z',
        author: [{ '@type': 'Person', name: 'Ines' }],
        articleBody: 'On time.\nAnd dry.',
      },
    ])
    expect(renderHtmlDocument(blog)).toContain('<article id="sf-u1"')
  })
})

// https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
describe('access', () => {
  const access = { isAccessibleForFree: false }
  const gated = article(
    { access },
    paragraph('Free.'),
    { type: 'paywall' },
    paragraph({ type: 'quotation', children: phrasing(['“Paid.”']) }),
  )
  const part = (cssSelector: string) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  })

  test('is free or unknown', () => {
    expect(field('isAccessibleForFree', {})).toBeUndefined()
    expect(toJsonLd(article({ access: { isAccessibleForFree: true } }))).toMatchObject({
      isAccessibleForFree: true,
    })
  })

  test.each([
    ['what is behind the gate', gated, '.sf-paywall-content'],
    ['all of it without a gate', article({ access }), '.sf-body'],
  ])('%s has a class that is on the page', (_, input, selector) => {
    const jsonLd = toJsonLd(input)
    expect(jsonLd).toMatchObject({ isAccessibleForFree: false })
    expect(jsonLd.hasPart).toContainEqual(part(selector))
    expect(renderHtmlDocument(input)).toContain(`class="${selector.slice(1)}"`)
  })

  test('of a live blog for subscribers includes its entries', () => {
    const updates = [
      { id: 'u1', datePublished: '2026-03-03T06:10:00Z', children: [paragraph('In.')] },
    ]
    const blog = article({ type: 'liveBlog', access, updates })
    expect(toJsonLd(blog).hasPart).toEqual([part('.sf-body'), part('.sf-updates')])
    expect(renderHtmlDocument(blog)).toContain('class="sf-updates"')
  })

  test('uses the option `classes`; without classes there is no selector', () => {
    expect(toJsonLd(gated, { classes: 'x-' }).hasPart).toContainEqual(part('.x-paywall-content'))
    expect(JSON.stringify(toJsonLd(gated, { classes: false }))).not.toContain('cssSelector')
  })

  test('never reveals content that the page leaves out', () => {
    expect(JSON.stringify(toJsonLd(gated))).toContain('Paid')
    const free = toJsonLd(gated, { paywall: 'free' })
    expect(JSON.stringify(free)).not.toContain('Paid')
    expect(free).toMatchObject({ isAccessibleForFree: false, wordCount: 1 })
    expect(free.hasPart).toBeUndefined()
    expect(renderHtmlDocument(gated, { paywall: 'free' })).not.toContain('Paid')
  })
})

test('speakable text is the headline and the deck of the page', () => {
  const input = article({ deck: phrasing(['x']) })
  expect(toJsonLd(input).speakable).toEqual({
    '@type': 'SpeakableSpecification',
    cssSelector: ['.sf-headline', '.sf-deck'],
  })
  const page = renderHtmlDocument(input)
  expect(page).toContain('class="sf-headline"')
  expect(page).toContain('class="sf-deck"')
})

describe('in a page', () => {
  const hostile = '</script><script>alert(1)</script><!--\u2028&amp;'

  test('cannot be ended by its content, and parses to the same object', () => {
    const input = article({ headline: hostile, keywords: [hostile] })
    const page = renderHtmlDocument(input)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
    expect(json).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(json)).toEqual(toJsonLd(input))
    const elements = page.replace(/"[^"]*"/g, '""').match(/<script/g)
    expect(elements).toHaveLength(1)
  })

  test('can be left out', () => {
    expect(renderHtmlDocument(article(), { jsonLd: false })).not.toContain('<script')
  })

  test('has no URL with another scheme', () => {
    const authors: Article['authors'] = [{ type: 'person', name: 'x', url: 'javascript:alert(1)' }]
    expect(jsonLdToString(toJsonLd(article({ authors })))).not.toContain('javascript')
  })
})
