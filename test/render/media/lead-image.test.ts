import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtml, renderHtmlDocument } from '../../../src/html.js'
import { toJsonLd } from '../../../src/json-ld.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import type { Article } from '../../../src/schema/article.js'
import type { Figure, Flow, Image } from '../../../src/schema/nodes.js'
import type { Issue } from '../../../src/tree/issue.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

const url = 'https://post.example/story'
const image = (name: string, fields: Partial<Image> = {}): Image => ({
  type: 'image',
  url: name,
  alt: `Shows ${name}`,
  ...fields,
})
const figure = (media: Figure['children'][0], fields: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  children: [media],
  ...fields,
})
const related: Flow = {
  type: 'relatedLinks',
  relation: 'related',
  children: [
    {
      type: 'relatedLink',
      url: 'https://post.example/other',
      image: image('thumb.jpg'),
      children: phrasing(['Other']),
    },
  ],
}

/** The images for other sites: in Open Graph and in JSON-LD. */
function shared(input: Article, options: Parameters<typeof renderHtmlDocument>[1] = {}) {
  const parsed = parseArticle(input)
  const issues: Issue[] = []
  const page = renderHtmlDocument(parsed, { ...options, onIssue: (issue) => issues.push(issue) })
  const openGraph = /property="og:image" content="([^"]*)"/.exec(page)?.[1]
  const { paywall, baseUrl, image } = options
  const images = toJsonLd(parsed, { paywall, baseUrl, image }).image as
    | { url: string }[]
    | undefined
  const [inPage] = /"image":\[\{"@type":"ImageObject","url":"([^"]*)"/.exec(page)?.slice(1) ?? []
  return {
    openGraph,
    jsonLd: images?.map((each) => each.url) ?? [],
    inPage,
    lost: issues.filter(({ code }) => code === 'lead-image-left-out').map(({ path }) => path),
  }
}

const whole = (name: string) => `https://post.example/${name}`

describe('the image for other sites', () => {
  test('is not behind the paywall', () => {
    const input = article(
      { url },
      paragraph('Free.'),
      { type: 'paywall' },
      figure(image('paid.jpg')),
    )
    expect(shared(input, { paywall: 'free' })).toEqual({
      openGraph: undefined,
      jsonLd: [],
      lost: [],
    })
    expect(shared(input).openGraph).toBe(whole('paid.jpg'))
  })

  test('is not in a live blog entry behind the paywall', () => {
    const input = article(
      {
        url,
        type: 'liveBlog',
        updates: [
          { id: 'u', datePublished: '2026-03-03T06:00:00Z', children: [figure(image('paid.jpg'))] },
        ],
      },
      paragraph('Free.'),
      { type: 'paywall' },
      paragraph('Paid.'),
    )
    expect(shared(input, { paywall: 'free' }).openGraph).toBeUndefined()
  })

  test('is not that of a related link', () => {
    const own = article({ url }, related, figure(image('own.jpg')))
    expect(shared(own)).toMatchObject({ openGraph: whole('own.jpg'), jsonLd: [whole('own.jpg')] })
    expect(shared(article({ url }, related)).openGraph).toBeUndefined()
  })

  test('is not an image in an embed', () => {
    const embed: Flow = figure({
      type: 'embed',
      provider: 'x',
      url: 'https://x.com/a/status/1',
      title: 'A post',
      children: [figure(image('theirs.jpg'))],
    })
    expect(shared(article({ url }, embed, figure(image('own.jpg')))).openGraph).toBe(
      whole('own.jpg'),
    )
  })

  test('is in the figure with the role lead, even after another one', () => {
    const input = article({ url }, figure(image('a.jpg')), figure(image('b.jpg'), { role: 'lead' }))
    expect(shared(input)).toMatchObject({ openGraph: whole('b.jpg'), jsonLd: [whole('b.jpg')] })
  })

  test('is the poster of a video in the lead', () => {
    const leadMedia = figure({
      type: 'video',
      title: 'Calm',
      sources: [{ url: 'a.mp4', mediaType: 'video/mp4' }],
      poster: image('poster.jpg'),
    })
    expect(shared(article({ url, leadMedia }))).toMatchObject({
      openGraph: whole('poster.jpg'),
      jsonLd: [whole('poster.jpg')],
    })
  })

  test.each(['a.avif', 'a.svg', 'a.heic', 'a.AVIF?w=800'])('is a raster source of %s', (name) => {
    const leadMedia = figure(
      image(name, {
        sources: [
          { url: 'dark.jpg', width: 2000, mediaType: 'image/jpeg', colorScheme: 'dark' },
          { url: 'small.jpg', width: 400, mediaType: 'image/jpeg' },
          { url: 'large.jpg', width: 1600, height: 900, mediaType: 'image/jpeg' },
        ],
      }),
    )
    expect(shared(article({ url, leadMedia }))).toEqual({
      openGraph: whole('large.jpg'),
      jsonLd: [whole('large.jpg')],
      inPage: whole('large.jpg'),
      lost: [],
    })
  })

  test.each([
    ['a vector graphic', { url, leadMedia: figure(image('a.svg')) }],
    ['a relative URL', { url: undefined, leadMedia: figure(image('media/a.jpg')) }],
  ])('is left out and reported for %s', (_name, fields) => {
    expect(shared(article(fields))).toEqual({
      openGraph: undefined,
      jsonLd: [],
      lost: ['/leadMedia/children/0/url'],
    })
  })

  test('is absolute with a base URL', () => {
    const input = article({ url: undefined, leadMedia: figure(image('media/a.jpg')) })
    expect(shared(input, { baseUrl: 'https://cdn.example/' })).toMatchObject({
      openGraph: 'https://cdn.example/media/a.jpg',
      jsonLd: ['https://cdn.example/media/a.jpg'],
      lost: [],
    })
  })

  test('is the result of the hook, in both', () => {
    const hook = () => ({ src: 'https://cdn.example/social.jpg' })
    expect(shared(article({ url, leadMedia: figure(image('a.svg')) }), { image: hook })).toEqual({
      openGraph: 'https://cdn.example/social.jpg',
      jsonLd: ['https://cdn.example/social.jpg'],
      inPage: 'https://cdn.example/social.jpg',
      lost: [],
    })
  })

  test('has the caption of its figure in JSON-LD', () => {
    const leadMedia: Figure = {
      type: 'figure',
      children: [image('a.jpg'), { type: 'caption', children: phrasing(['The quay']) }],
    }
    const { image: images } = toJsonLd(parseArticle(article({ url, leadMedia })))
    expect(images).toMatchObject([{ caption: 'The quay' }])
  })
})

test('AMP has one hero: the lead image', () => {
  const size = { width: 1600, height: 900 }
  const input = article(
    { url },
    figure(image('a.jpg', size), { role: 'lead' }),
    figure(image('b.jpg', size), { role: 'lead' }),
  )
  const page = renderAmp(parseArticle(input))
  expect(page.match(/<amp-img[^>]*data-hero/g)).toHaveLength(1)
  expect(page).toMatch(/<amp-img[^>]*a\.jpg[^>]*data-hero/)
})

test.each([
  ['files', { sources: [{ url: 'a.mp4', mediaType: 'video/mp4' }] }],
  ['a provider', { provider: 'youtube', providerId: 'dQw4w9WgXcQ' }],
])('the hook is given the crop of a poster for a video with %s', (_name, fields) => {
  const crop = { name: 'poster', aspectRatio: '16:9', x: 0, y: 0, width: 1, height: 0.5 }
  const poster = image('poster.jpg', { crops: [crop] })
  const input = article({}, figure({ type: 'video', title: 'Calm', poster, ...fields }))
  const asked: unknown[] = []
  renderHtml(parseArticle(input), {
    image: (_image, slot, found) => {
      asked.push([slot, found?.name])
      return undefined
    },
  })
  expect(asked).toEqual([['poster', 'poster']])
})
