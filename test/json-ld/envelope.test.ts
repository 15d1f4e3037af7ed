import { describe, expect, test } from 'vitest'
import { toJsonLd } from '../../src/json-ld.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import { article, paragraph } from '../fixtures/article.js'

const jsonLd = (fields: Partial<Article>) => toJsonLd(parseArticle(article(fields)))

describe('paid content', () => {
  const logo = { url: 'https://ferries.example/logo.png', width: 320, height: 80 }
  const sponsor = { name: 'Elne Ferries', url: 'https://ferries.example/', logo }

  test('has its own type and its sponsor', () => {
    expect(jsonLd({ type: 'advertiserContent', sponsor })).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      sponsor: {
        '@type': 'Organization',
        name: 'Elne Ferries',
        url: 'https://ferries.example/',
        logo: { '@type': 'ImageObject', ...logo },
      },
    })
  })

  test('has nothing that is for news alone', () => {
    const paid = JSON.stringify(jsonLd({ type: 'advertiserContent', sponsor }))
    expect(paid).not.toMatch(/NewsArticle|speakable/)
    expect(jsonLd({})).toHaveProperty('speakable')
  })
})

test('series and other publications', () => {
  const isPartOf: Article['isPartOf'] = [
    { type: 'blog', name: 'Larkhaven live', url: 'https://harbour.example/live' },
    { type: 'series', name: 'A year of tides', position: 3 },
    { type: 'podcast', name: 'Tide talk' },
    { type: 'newsletter', name: 'Morning Tide' },
  ]
  expect(jsonLd({ isPartOf })).toMatchObject({
    isPartOf: [
      { '@type': 'Blog', name: 'Larkhaven live', url: 'https://harbour.example/live' },
      { '@type': 'CreativeWorkSeries', name: 'A year of tides' },
      { '@type': 'PodcastSeries', name: 'Tide talk' },
      { '@type': 'Periodical', name: 'Morning Tide' },
    ],
    position: 3,
  })
})

test('further sections and genres follow the main one', () => {
  const additionalSections = ['Business']
  expect(jsonLd({ section: 'Local', additionalSections, genre: 'interview' })).toMatchObject({
    articleSection: ['Local', 'Business'],
    genre: 'interview',
  })
  expect(jsonLd({ additionalSections }).articleSection).toBe('Business')
})

test('places, print and authors', () => {
  const geo = { latitude: 41.15, longitude: -8.61 }
  expect(
    jsonLd({
      about: [{ name: 'Port Elne', geo, address: 'Harbour Square 1' }, { name: 'Tides' }],
      mentions: [{ name: 'Larkhaven', uri: 'https://places.example/larkhaven', geo }],
      print: { edition: 'Late City', section: 'B', page: '12' },
      authors: [
        { type: 'person', name: 'Ana', affiliation: 'Harbour Institute', description: 'A sailor.' },
        { type: 'organization', name: 'The desk', affiliation: 'The Harbour Post' },
      ],
    }),
  ).toMatchObject({
    contentLocation: [
      {
        '@type': 'Place',
        name: 'Port Elne',
        geo: { '@type': 'GeoCoordinates', ...geo },
        address: 'Harbour Square 1',
      },
      { '@type': 'Place', name: 'Larkhaven', sameAs: 'https://places.example/larkhaven' },
    ],
    printEdition: 'Late City',
    printSection: 'B',
    pageStart: '12',
    author: [
      {
        affiliation: { '@type': 'Organization', name: 'Harbour Institute' },
        description: 'A sailor.',
      },
      { parentOrganization: { '@type': 'Organization', name: 'The Harbour Post' } },
    ],
  })
})

test('the article read aloud, unless it is behind the paywall that ends the page', () => {
  const sources = [{ url: 'https://harbour.example/a.mp3', mediaType: 'audio/mpeg' }]
  const audio = { type: 'audio' as const, title: 'Listen', sources }
  const gated = parseArticle(
    article({ audio }, paragraph('Free.'), { type: 'paywall' }, paragraph('Paid.')),
  )
  expect(toJsonLd(gated).audio).toMatchObject([
    { '@type': 'AudioObject', name: 'Listen', contentUrl: 'https://harbour.example/a.mp3' },
  ])
  expect(toJsonLd(gated, { paywall: 'free' })).not.toHaveProperty('audio')
})
