import { expect, test } from 'vitest'
import { prefixer } from '../../src/render/prefixer.js'

test('a prefix and a name stay apart from others that read the same', () => {
  const pairs = [
    ['sf-', 'quote'],
    ['sf', '-quote'],
    ['', 'quote'],
    ['a-', 'quote'],
  ] as const
  for (let round = 0; round < 2; round++) {
    expect(pairs.map(([prefix, name]) => prefixer(prefix)(name))).toEqual([
      'sf-quote',
      'sf-quote',
      'quote',
      'a-quote',
    ])
  }
})

test('thousands of prefixes and names are right too', () => {
  for (let index = 0; index < 1200; index++) {
    expect(prefixer(`p${index}-`)('name')).toBe(`p${index}-name`)
    expect(prefixer('sf-')(`name-${index}`)).toBe(`sf-name-${index}`)
  }
  expect(prefixer('sf-')('name-0')).toBe('sf-name-0')
})
