import { describe, expect, test } from 'vitest'
import type { Image } from '../../src/schema/nodes.js'
import { renderSpeech, renderText } from '../../src/text.js'
import { article } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyText } from './body-text.js'

test('the caption of a decorative image says what it belongs to', () => {
  const image = { type: 'image' as const, url: 'a.jpg', alt: '', decorative: true }
  expect(bodyText({ type: 'figure', children: [image, nodeSamples.caption] })).toBe(
    '[Image: The ferry.]',
  )
})

describe('an image whose alternative text is unknown', () => {
  const image: Image = { type: 'image', url: 'a.jpg' }
  const alone = { type: 'figure' as const, children: [image] as [Image] }
  const captioned = { type: 'figure' as const, children: [image, nodeSamples.caption] as never }

  test('is its caption, or else the word for an image', () => {
    expect(bodyText(captioned)).toBe('[Image: The ferry.]')
    expect(bodyText(alone)).toBe('[Image]')
    expect(renderText(article({ inLanguage: 'de' }, alone))).toContain('[Bild]')
  })

  test('is spoken in the same way', () => {
    expect(renderSpeech(article({}, captioned))).toContain('Image: The ferry.\n')
    expect(renderSpeech(article({}, alone))).toContain('\nImage\n')
  })

  test('the option leaves it out', () => {
    expect(bodyText([alone, nodeSamples.paragraph], { images: 'captions' })).not.toContain('Image')
    expect(bodyText(captioned, { images: 'captions' })).toBe('The ferry.')
  })
})
