import { expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { report } from '../../src/report.js'
import { article } from '../fixtures/article.js'

test('media that AMP cannot load are reported, and their text is rendered', () => {
  const input = article(
    {},
    {
      type: 'figure',
      children: [
        {
          type: 'video',
          title: 'The tide',
          sources: [{ url: 'http://harbour.example/tide.mp4', mediaType: 'video/mp4' }],
        },
      ],
    },
  )
  expect(report(input, 'amp')).toMatchObject([
    { code: 'amp-insecure-media', path: '/body/children/0/children/0/sources/0/url' },
  ])
  expect(renderAmp(input)).toContain('The tide')
  expect(renderAmp(input)).not.toContain('<amp-video')
})
