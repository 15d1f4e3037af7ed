import { expect, test } from 'vitest'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyText } from './body-text.js'

test('the caption of a decorative image has a label', () => {
  const image = { type: 'image' as const, url: 'a.jpg', alt: 'x', decorative: true }
  expect(bodyText({ type: 'figure', children: [image, nodeSamples.caption] })).toBe(
    '[Image: The ferry.]',
  )
})
