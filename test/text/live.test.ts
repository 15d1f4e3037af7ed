import { expect, test } from 'vitest'
import { renderText } from '../../src/text.js'
import { article, paragraph } from '../fixtures/article.js'

const update = (id: string, datePublished: string) => ({
  id,
  datePublished,
  headline: id,
  children: [paragraph('Calm.')],
})

test('entries of one day have the time, and the day where it changes', () => {
  const updates = [
    update('c', '2026-03-02T10:00:00Z'),
    update('b', '2026-03-02T09:00:00Z'),
    update('a', '2026-03-01T23:00:00Z'),
  ]
  const text = renderText({ ...article({}), type: 'liveBlog', inLanguage: 'en-GB', updates })
  expect(text.match(/.* — [abc]$/gm)).toEqual([
    '2 March 2026 at 10:00 UTC — c',
    '09:00 — b',
    '1 March 2026 at 23:00 UTC — a',
  ])
})
