import { expect, test } from 'vitest'
import { renderText } from '../../src/text.js'
import { article, paragraph } from '../fixtures/article.js'

const update = (id: string, datePublished: string) => ({
  id,
  datePublished,
  headline: id,
  children: [paragraph('Calm.')],
})

test('entries of the same day only have the time', () => {
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

test('each entry has an underlined title', () => {
  const updates = [{ ...update('Calm', '2026-03-02T10:00:00Z'), pinned: true }]
  const input = { ...article({}), type: 'liveBlog', inLanguage: 'en-GB', updates } as const
  expect(renderText(input)).toContain(
    'Pinned\n2 March 2026 at 10:00 UTC — Calm\n--------------------------------\n\nCalm.',
  )
})

test('a change within the minute of publication is omitted', () => {
  const [first] = [update('Calm', '2026-03-02T10:00:00Z')]
  const dates = { datePublished: '2026-03-02T10:00:00Z', dateModified: '2026-03-02T10:00:01Z' }
  const updates = [{ ...first, ...dates } as NonNullable<typeof first>]
  const text = renderText({ ...article(dates), type: 'liveBlog', updates })
  expect(text).not.toContain('Updated')
  expect(renderText(article({ dateModified: dates.dateModified }))).toContain('Updated: ')
})
