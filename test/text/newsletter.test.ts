import { expect, test } from 'vitest'
import { nodeSamples } from '../fixtures/node-samples.js'
import { bodyText } from './body-text.js'

test('a newsletter', () => {
  expect(bodyText(nodeSamples.newsletter)).toBe(
    'Sign up: Morning Tide <https://harbour.example/newsletter>\nBefore eight.\ndaily',
  )
})
