import { expect, test } from 'vitest'
import { segmentsOf } from '../../src/tree/segments.js'

const words = new Intl.Segmenter('en', { granularity: 'word' })
const characters = new Intl.Segmenter('en')
const plain = ({ segment, index }: { segment: string; index: number }) => [index, segment]

test('a long text has the same segments as without splitting', () => {
  for (const text of ['calm sea, ', 'the tide’s “half empty” 1,5 ', 'e\u0301t\u00e9 👩‍🚒 x ']) {
    const long = text.repeat(9000 / text.length)
    for (const segmenter of [words, characters]) {
      // One by one, because each segment has a copy of the whole text.
      const whole = Array.from(segmenter.segment(long), plain)
      expect(Array.from(segmentsOf(segmenter, long), plain)).toEqual(whole)
    }
  }
})

test('no surrogate pair is split without spaces', () => {
  const text = `x${'🌊'.repeat(5000)}`
  expect([...segmentsOf(characters, text)]).toHaveLength(5001)
  expect([...segmentsOf(words, text)].map(({ segment }) => segment).join('')).toBe(text)
})
