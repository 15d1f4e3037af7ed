import { expect, test } from 'vitest'
import { renderHtml } from '../../src/html.js'
import type { Flow, Image } from '../../src/schema/nodes.js'
import { article, phrasing } from '../fixtures/article.js'
import { bodyHtml } from './body-html.js'

const image: Image = { type: 'image', url: 'a.jpg', alt: 'A ferry', width: 800, height: 500 }

const figure = (fields: Partial<Image> = {}, role?: 'lead'): Flow => ({
  type: 'figure',
  role,
  children: [{ ...image, ...fields }],
})

test('all media in a figure have a credit', () => {
  const image = (creator: string, fields = {}): Image => ({
    type: 'image',
    url: 'a.jpg',
    alt: 'A',
    rights: { creator },
    ...fields,
  })
  const video: Flow = {
    type: 'figure',
    children: [
      {
        type: 'video',
        title: 'Waves',
        sources: [{ url: 'a.mp4', mediaType: 'video/mp4' }],
        rights: { copyrightNotice: '© The Post' },
        poster: image('Rui'),
      },
    ],
  }
  expect(bodyHtml(video)).toContain(
    '<p class="sf-credit">© The Post</p>\n<p class="sf-credit">Photo: Rui</p>',
  )
  const chart: Flow = {
    type: 'figure',
    children: [
      {
        type: 'chart',
        title: 'Boats',
        description: 'More each year.',
        image: image('Ines', { kind: 'graphic', contentWarning: 'Numbers' }),
      },
    ],
  }
  expect(bodyHtml(chart)).toMatch(
    /<p class="sf-content-warning">Numbers<\/p>\n<img [^>]*>\n<p class="sf-credit">Graphic: Ines<\/p>/,
  )
})

test('caption and credit are separate', () => {
  const html = bodyHtml({
    type: 'figure',
    id: 'f1',
    children: [
      { ...image, kind: 'map', rights: { creditText: 'Rui' } },
      { type: 'caption', children: phrasing(['The port.']) },
    ],
  })
  expect(html).toBe(`<figure id="sf-f1" class="sf-figure">
<img src="a.jpg" alt="A ferry" width="800" height="500" loading="lazy" decoding="async">
<figcaption><span class="sf-caption">The port.</span> <span class="sf-credit">Map: Rui</span></figcaption>
</figure>`)
})

test('a credit needs no caption', () => {
  expect(bodyHtml(figure({ rights: { creator: 'Rui' } }))).toContain(
    '<figcaption><span class="sf-credit">Photo: Rui</span></figcaption>',
  )
  expect(bodyHtml(figure({ rights: { copyrightNotice: '© Rui' } }))).toContain('Photo: © Rui')
  expect(bodyHtml(figure())).not.toContain('figcaption')
})

test('the lead image is fetched first', () => {
  expect(bodyHtml(figure({}, 'lead'))).toContain('decoding="async" fetchpriority="high">')
  const lead = renderHtml(article({ leadMedia: figure() as never }))
  expect(lead).toContain('fetchpriority="high"')
  expect(lead).not.toContain('loading="lazy"')
})
