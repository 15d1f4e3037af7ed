import { describe, expect, test } from 'vitest'
import { extractQuotes } from '../../../src/quotes.js'
import type { Flow, Quotation } from '../../../src/schema/nodes.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

const said = (words: string, fields: Partial<Quotation> = {}): Quotation => ({
  type: 'quotation',
  ...fields,
  children: phrasing([words]),
})

const ana = { type: 'person', name: 'Ana Lindqvist', role: 'harbour master' } as const
const speakers = { ana, bea: { type: 'anonymous', description: 'a deckhand' } as const }

describe('a quotation', () => {
  test('has all its details', () => {
    const node = said('“Calm.”', {
      id: 'q1',
      lang: 'en',
      speaker: 'ana',
      via: 'interview',
      to: 'the Post',
      translated: true,
    })
    expect(extractQuotes(article({ speakers }, paragraph('She said: ', node)))).toEqual([
      {
        type: 'quotation',
        words: '“Calm.”',
        paths: ['/body/children/0/children/1'],
        id: 'q1',
        lang: 'en',
        speaker: 'ana',
        speakerInfo: ana,
        via: 'interview',
        to: 'the Post',
        isTranslated: true,
      },
    ])
  })

  test('without a speaker only has its text', () => {
    expect(extractQuotes(article({}, paragraph(said('“Calm.”'))))).toEqual([
      { type: 'quotation', words: '“Calm.”', paths: ['/body/children/0/children/0'] },
    ])
  })

  test('is joined with the other parts of its utterance', () => {
    const parts = ['“Calm,”', '“very calm.”'].map((words) =>
      said(words, { utterance: 'u1', speaker: 'ana' }),
    )
    const [first, second] = parts as [Quotation, Quotation]
    const quotes = extractQuotes(
      article({ speakers }, paragraph(first, ' she said, ', second, said('“No.”'))),
    )
    expect(quotes.map(({ words, paths }) => [words, paths.length])).toEqual([
      ['“Calm,” “very calm.”', 2],
      ['“No.”', 1],
    ])
  })

  test('of another speaker does not belong to an utterance', () => {
    const quotes = extractQuotes(
      article(
        { speakers },
        paragraph(
          said('“A”', { utterance: 'u1', speaker: 'ana' }),
          said('“B”', { utterance: 'u1', speaker: 'bea' }),
        ),
      ),
    )
    expect(quotes.map(({ words, speakerInfo }) => [words, speakerInfo?.type])).toEqual([
      ['“A”', 'person'],
      ['“B”', 'anonymous'],
    ])
  })
})

test('a block quote has the source and the date of its attribution', () => {
  const source = { title: 'Tide tables', url: 'https://harbour.example/tides' }
  const attribution = { text: 'The harbour board', source, date: 'on Monday' }
  const node: Flow = { type: 'blockquote', attribution, children: [paragraph('Low at six.')] }
  expect(extractQuotes(article({}, node))).toEqual([
    {
      type: 'blockquote',
      words: 'Low at six.',
      paths: ['/body/children/0'],
      attribution: 'The harbour board',
      source,
      date: 'on Monday',
    },
  ])
})

test('a pull quote has `isRepeat` if it repeats the body', () => {
  const pullquote = (words: string): Flow => ({ type: 'pullquote', children: phrasing([words]) })
  const quotes = extractQuotes(
    article({}, paragraph('It was calm.'), pullquote('It was calm'), pullquote('A storm came')),
  )
  expect(quotes.map(({ isRepeat }) => isRepeat)).toEqual([true, false])
})

test('quotes are in reading order, regardless of the order of fields', () => {
  const { body, ...rest } = article({}, paragraph(said('“2”')))
  const input = {
    body,
    corrections: [
      {
        kind: 'correction' as const,
        datePublished: '2026-03-03T06:00:00Z',
        children: [paragraph(said('“3”'))],
      },
    ],
    ...rest,
    deck: [said('“1”')],
  }
  expect(extractQuotes(input).map(({ words }) => words)).toEqual(['“1”', '“2”', '“3”'])
})

test('a manually built article works, and a deep one is an error', () => {
  const odd = { type: 'pullquote', attribution: null, of: 7, children: 'x' } as never
  expect(extractQuotes(article({}, odd))).toHaveLength(1)
  let deep: object = { type: 'quotation', children: [] }
  for (let level = 0; level < 1000; level++) deep = { type: 'quotation', children: [deep] }
  expect(() => extractQuotes(article({}, deep as never))).toThrow(/deep/)
})
