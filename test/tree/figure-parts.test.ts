import { expect, expectTypeOf, test } from 'vitest'
import type { Caption, Figure, FigureMedia } from '../../src/schema/nodes.js'
import { figureCaption, figureMedia } from '../../src/tree/figure-parts.js'
import { text } from '../fixtures/article.js'

const image = { type: 'image' as const, url: 'ferry.jpg', alt: 'A ferry' }
const caption: Caption = { type: 'caption', children: [text('Leaving.')] }
const captioned: Figure = { type: 'figure', children: [image, caption] }
const bare: Figure = { type: 'figure', children: [image] }

test('the media is returned with and without a caption', () => {
  expect(figureMedia(captioned)).toBe(image)
  expect(figureMedia(bare)).toBe(image)
  expectTypeOf(figureMedia).returns.toEqualTypeOf<FigureMedia>()
})

test('the caption is returned or undefined', () => {
  expect(figureCaption(captioned)).toBe(caption)
  expect(figureCaption(bare)).toBeUndefined()
  expectTypeOf(figureCaption).returns.toEqualTypeOf<Caption | undefined>()
})
