import { expect, test } from 'vitest'
import { repeatsBody } from '../../src/quotes/repeats.js'
import type { Pullquote } from '../../src/schema/quote.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'

const said = {
  ...paragraph(
    '“Nothing happened, this is a',
    { type: 'strong', children: phrasing([' gambit']) },
    ' to win.”',
  ),
  id: 'p1',
}

function repeats(words: string, of?: string, ...more: ReturnType<typeof paragraph>[]): boolean {
  const pullquote: Pullquote = { type: 'pullquote', of, children: phrasing([words]) }
  return repeatsBody(article({}, said, pullquote, ...more), pullquote)
}

test('the words count, not case and punctuation', () => {
  expect(repeats('This is a gambit to win', 'p1')).toBe(true)
  expect(repeats('“Nothing happened”')).toBe(true)
})

test('an ellipsis stands for words left out, in order', () => {
  expect(repeats('Nothing happened … to win', 'p1')).toBe(true)
  expect(repeats('to win ... nothing happened', 'p1')).toBe(false)
})

test('other words are no repeat', () => {
  expect(repeats('This is a gamble to win', 'p1')).toBe(false)
  expect(repeats('Calm', 'p9')).toBe(false)
  expect(repeats('…')).toBe(false)
})

test('only the node that is named counts', () => {
  expect(repeats('The sea was calm', 'p1', paragraph('The sea was calm.'))).toBe(false)
  expect(repeats('The sea was calm', undefined, paragraph('The sea was calm.'))).toBe(true)
})

test('scripts without blanks', () => {
  expect(repeats('海は静か', undefined, paragraph('「昨日、海は静かだった」と船長。'))).toBe(true)
})
