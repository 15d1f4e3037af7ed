import { describe, expect, test } from 'vitest'
import type { Flow } from '../../src/schema/nodes.js'
import { renderSpeech } from '../../src/text.js'
import { ArticleError, type Issue } from '../../src/tree/issue.js'
import { article, paragraph, phrasing, text } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'

const speech = (...nodes: Flow[]) =>
  renderSpeech(article({}, ...nodes))
    .replace('A calm sea\n\n', '')
    .trimEnd()

test('a whole article', () => {
  const table: Flow = {
    type: 'table',
    children: [
      ['Port', 'Boats'],
      ['Elne', '4'],
    ].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  }
  const list: Flow = {
    type: 'list',
    children: ['one', 'two'].map((word) => ({ type: 'listItem', children: [paragraph(word)] })),
  }
  const input = article(
    { leadMedia: nodeSamples.figure, section: 'Weather' },
    { type: 'heading', depth: 2, children: phrasing(['The tide']) },
    paragraph('It was ', nodeSamples.link, '.'),
    { type: 'thematicBreak' },
    list,
    nodeSamples.blockquote,
    table,
    { type: 'figure', children: [nodeSamples.video] },
    nodeSamples.newsletter,
    nodeSamples.relatedLinks,
  )
  expect(renderSpeech(input)).toBe(`Weather
A calm sea

The ferry in a year
Image: A ferry
The ferry.

The tide

It was the harbour.

one
two

Nobody decided it.
Harbour Board, Interim report, 2 March

Port: Elne
Boats: 4

Video: The ferry turns, 2:31 (Port camera)

Transcript:
  Engines slow.

Sign up: Morning Tide
Before eight.
daily

More
The gauge
`)
})

describe('a URL in a text is replaced by its host', () => {
  test.each([
    ['see https://www.harbour.example/a?b=1#c.', 'see harbour.example.'],
    ['see (http://harbour.example) now', 'see (harbour.example) now'],
    ['at www.harbour.example, now', 'at harbour.example, now'],
    ['https://harbour.example', 'harbour.example'],
    ['mail ana@harbour.example', 'mail ana@harbour.example'],
  ])('%s', (words, expected) => {
    expect(speech(paragraph(words))).toBe(expected)
  })
})

test('lines are not wrapped', () => {
  const words = 'The sea was calm and the ferry left the harbour. '.repeat(9).trim()
  expect(speech(paragraph(words))).toBe(words)
})

test('accepts the shared options, and reports losses', () => {
  const issues: Issue[] = []
  const input = article({}, nodeSamples.figure, paragraph(nodeSamples.link, nodeSamples.delete))
  const onIssue = (issue: Issue) => issues.push(issue)
  expect(renderSpeech(input, { images: 'captions', onIssue })).toBe(
    'A calm sea\n\nThe ferry in a year\nThe ferry.\n\nthe harbour\n',
  )
  expect(issues.map(({ code }) => code)).toEqual([
    'image-left-out',
    'link-left-out',
    'struck-left-out',
  ])
  expect(() => renderSpeech(input, { images: 'x' as never })).toThrowError(ArticleError)
  expect(() => renderSpeech(input, { timeZone: 'x' })).toThrowError(ArticleError)
})
