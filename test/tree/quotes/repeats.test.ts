import { expect, test } from 'vitest'
import type { Phrasing, Pullquote } from '../../../src/schema/nodes.js'
import { repeatsBody } from '../../../src/tree/quotes/repeats.js'
import { article, paragraph, phrasing, smuggled, text } from '../../fixtures/article.js'

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

test('letters count, regardless of case and punctuation', () => {
  expect(repeats('This is a gambit to win', 'p1')).toBe(true)
  expect(repeats('“Nothing happened”')).toBe(true)
})

test('an ellipsis matches omitted words, in order', () => {
  expect(repeats('Nothing happened … to win', 'p1')).toBe(true)
  expect(repeats('to win ... nothing happened', 'p1')).toBe(false)
})

test('other words are not a repeat', () => {
  expect(repeats('This is a gamble to win', 'p1')).toBe(false)
  expect(repeats('Calm', 'p9')).toBe(false)
  expect(repeats('…')).toBe(false)
})

test('only the referenced node counts', () => {
  expect(repeats('The sea was calm', 'p1', paragraph('The sea was calm.'))).toBe(false)
  expect(repeats('The sea was calm', undefined, paragraph('The sea was calm.'))).toBe(true)
})

test('scripts without spaces', () => {
  expect(repeats('海は静か', undefined, paragraph('「昨日、海は静かだった」と船長。'))).toBe(true)
})

test('pull quotes that reference themselves or one another are not repeats', () => {
  const quote = (id: string, of: string): Pullquote => {
    const words: Phrasing = { type: 'text', id: `${id}-words`, value: 'Calm' }
    return { type: 'pullquote', id, of, children: [words] }
  }
  const cases = [[quote('a', 'a')], [quote('a', 'a-words')], [quote('a', 'b'), quote('b', 'a')]]
  for (const quotes of cases) {
    for (const one of quotes) expect(repeatsBody(article({}, ...quotes), one)).toBe(false)
  }
})

test('the original value of an unknown node does not count', () => {
  const unknown = {
    type: 'unknown',
    originalType: 'poll',
    value: 'calm',
    children: [text('Storm')],
  }
  const pullquote = smuggled<Pullquote>({ type: 'pullquote', children: [unknown] })
  expect(repeatsBody(article({}, paragraph('A calm sea'), pullquote), pullquote)).toBe(false)
})
