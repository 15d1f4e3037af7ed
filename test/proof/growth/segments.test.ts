import { expect, test } from 'vitest'
import { segmentsOf } from '../../../src/tree/segments.js'

const words = new Intl.Segmenter('en', { granularity: 'word' })

test('the time of segmentation grows linearly without spaces between words', () => {
  const timeOf = (length: number) => {
    const text = 'น้ำทะเลสงบ'.repeat(length / 10)
    const { user } = process.cpuUsage()
    for (const _ of segmentsOf(words, text));
    return (process.cpuUsage().user - user) / 1000
  }
  expect(timeOf(400_000)).toBeLessThan(40 * Math.max(timeOf(40_000), 25))
})
