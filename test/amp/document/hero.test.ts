import { expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

test('the lead image is preloaded', () => {
  const image = { type: 'image', url: 'a.jpg', alt: 'A', width: 800, height: 500 } as const
  const sources = [{ url: 'b.jpg', width: 400 }]
  const input = article({ leadMedia: { type: 'figure', children: [{ ...image, sources }] } })
  expect(renderAmp(input)).toContain(
    '<link rel="preload" as="image" href="a.jpg" imagesrcset="b.jpg 400w, a.jpg 800w"',
  )
  expect(renderAmp(article({}, paragraph(...phrasing(['x']))))).not.toContain('rel="preload"')
})
