import { describe, expect, test } from 'vitest'
import { footnote, link, footnoteReference as ref } from '../../src/build.js'
import { renderExcerpt, renderSpeech, renderText } from '../../src/text.js'
import { article, paragraph } from '../fixtures/article.js'
import { bodyText } from './body-text.js'

const blocks = [
  footnote('b', 'B.'),
  paragraph('Calm.', ref('a'), ' Blue.', ref('b'), ref('a')),
  footnote('a', 'A, which is long enough to take more than one line of the text.'),
]

test('notes are numbered by their first references and listed at the end', () => {
  expect(bodyText(blocks, { width: 40 })).toBe(`Calm.[1] Blue.[2][1]

Notes
-----

[1] A, which is long enough to take more
    than one line of the text.
[2] B.`)
})

test('links have letters beside notes', () => {
  const links = Array.from({ length: 28 }, (_, index) => link(`https://a.example/${index}`, 'x'))
  const text = bodyText([paragraph(...links.flatMap((node) => [node, ' ']), ref('b')), ...blocks])
  expect(text).toContain('x [a] x [b]')
  expect(text).toContain('[z] https://a.example/25\n[aa] https://a.example/26\n[ab] ')
})

test('notes of several blocks have space between them', () => {
  const long = footnote('a', 'One.', 'Two.')
  expect(bodyText([paragraph('Calm', ref('a'), ref('b')), long, footnote('b', 'B.')])).toContain(
    '[1] One.\n\n    Two.\n\n[2] B.',
  )
})

test('a number never begins a line', () => {
  const words = 'The sea was calm and the harbour was still in the morning'.split(' ')
  const line = words.flatMap((word) => [`${word}. `, ref('a')])
  const text = bodyText(
    [
      paragraph(...line.map((part) => (typeof part === 'string' ? part.trim() : part)), ref('a')),
      footnote('a', 'A.'),
    ],
    { width: 20 },
  )
  expect(text.split('\n\nNotes')[0]).not.toMatch(/^\[1\]/m)
})

test('speech reads the notes at the end, and no numbers', () => {
  const speech = renderSpeech(article({}, ...blocks))
  expect(speech).toContain('Calm. Blue.\n\nNotes\n\nA, which')
  expect(speech).not.toContain('1')
})

test('an excerpt has neither', () => {
  expect(renderExcerpt(article({}, ...blocks))).toBe('Calm. Blue.')
})

describe('a live blog', () => {
  test('has the notes of an entry below it', () => {
    const update = { id: 'u1', datePublished: '2026-03-03T06:00:00Z', headline: 'In' }
    const children = [paragraph('In', ref('a')), footnote('a', 'A.')]
    const input = article(
      { type: 'liveBlog', updates: [{ ...update, children }] },
      paragraph('Calm.'),
    )
    expect(renderText(input)).toContain('In[1]\n\n[1] A.\n')
    expect(renderText(input)).not.toContain('Notes')
  })
})
