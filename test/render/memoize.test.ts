import { expect, test } from 'vitest'
import { memoize } from '../../src/render/memoize.js'

test('a result is computed once, also if it is undefined', () => {
  const asked: string[] = []
  const find = memoize((text) => {
    asked.push(text)
    return text === 'none' ? undefined : text.length
  })
  expect(['four', 'none', 'four', 'none'].map(find)).toEqual([4, undefined, 4, undefined])
  expect(asked).toEqual(['four', 'none'])
})

test('the number of results in memory is limited', () => {
  let count = 0
  const find = memoize(() => ++count)
  const first = find('first')
  for (let index = 0; index < 100; index++) find(`other-${index}`)
  expect(find('first')).not.toBe(first)
})
