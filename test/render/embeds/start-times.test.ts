import { expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtml } from '../../../src/html.js'
import { toJsonLd } from '../../../src/json-ld.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import { report } from '../../../src/report.js'
import type { Article } from '../../../src/schema/article.js'
import { article, paragraph } from '../../fixtures/article.js'

const embed = (provider: string, url: string): Article =>
  parseArticle(
    article(
      { url: 'https://post.example/story' },
      {
        type: 'figure',
        children: [
          { type: 'embed', provider, url, title: 'A video', children: [paragraph('A video.')] },
        ],
      },
    ),
  )
const frameOf = (provider: string, url: string): string | undefined =>
  /<iframe[^>]* src="([^"]*)"/
    .exec(renderHtml(embed(provider, url), { embeds: 'iframe' }))?.[1]
    ?.replaceAll('&#x26;', '&')
    .replaceAll('&amp;', '&')

const tube = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s', `${tube}?start=90`],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1h1m1s', `${tube}?start=3661`],
  ['https://www.youtube.com/watch?t=90&v=dQw4w9WgXcQ', `${tube}?start=90`],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&start=30', `${tube}?start=30`],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=30', `${tube}?start=30`],
  ['https://youtu.be/dQw4w9WgXcQ?si=x&t=30s', `${tube}?start=30`],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=30', `${tube}?start=30`],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=0s', tube],
])('YouTube: %s', (url, frame) => {
  expect(frameOf('youtube', url)).toBe(frame)
  expect(report(embed('youtube', url), 'html', { embeds: 'iframe' })).toEqual([])
})

test.each([
  ['vimeo', 'https://vimeo.com/76979871#t=1m5s', '#t=65s'],
  ['dailymotion', 'https://www.dailymotion.com/video/x8k2zab?start=30', '&startTime=30'],
])('%s: a start time is kept', (provider, url, end) => {
  expect(frameOf(provider, url)?.endsWith(end)).toBe(true)
  expect(renderAmp(embed(provider, url))).toMatch(/#t=65s|data-start="30"/)
})

test.each([
  ['youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=soon'],
  ['spotify', 'https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk?t=30'],
])('%s: a start time that is lost is reported', (provider, url) => {
  expect(report(embed(provider, url), 'html', { embeds: 'iframe' })).toMatchObject([
    { code: 'embed-start-lost', path: '/body/children/0/children/0/url' },
  ])
})

test('a share token of another site is not a start time', () => {
  expect(report(embed('x', 'https://x.com/a/status/1?t=abc&s=20'), 'html')).toEqual([])
})

test('a YouTube short is upright', () => {
  const html = renderHtml(embed('youtube', 'https://www.youtube.com/shorts/dQw4w9WgXcQ'), {
    embeds: 'iframe',
  })
  expect(html).toContain('width="360"')
  expect(html).toContain('height="640"')
  expect(html).toContain('frame-9-16')
})

test.each([
  'https://www.youtube.com/playlist?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
  'https://www.youtube.com/embed/videoseries?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
])('a playlist plays: %s', (url) => {
  const frame =
    'https://www.youtube-nocookie.com/embed/videoseries?list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf'
  expect(frameOf('youtube', url)).toBe(frame)
  expect(renderAmp(embed('youtube', url))).toContain(`<amp-iframe src="${frame}"`)
})

test('a video without a poster has a thumbnail in JSON-LD: that of the provider, or the lead image', () => {
  const url = 'https://post.example/story'
  const video = (fields: object) => ({ type: 'video' as const, title: 'Calm', ...fields })
  const leadMedia = {
    type: 'figure' as const,
    children: [{ type: 'image' as const, url: 'a.jpg', alt: 'A ferry' }] as [
      { type: 'image'; url: string; alt: string },
    ],
  }
  const jsonLd = toJsonLd(
    parseArticle(
      article(
        { url, leadMedia },
        {
          type: 'figure',
          children: [video({ provider: 'youtube', providerId: 'dQw4w9WgXcQ' })],
        },
        {
          type: 'figure',
          children: [video({ sources: [{ url: 'a.mp4', mediaType: 'video/mp4' }] })],
        },
      ),
    ),
  )
  expect(jsonLd.video).toMatchObject([
    { thumbnailUrl: 'https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg' },
    { thumbnailUrl: 'https://post.example/a.jpg' },
  ])
})
