import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../src/amp.js'
import { fromHtml } from '../../src/from-html.js'
import { renderHtmlDocument } from '../../src/html.js'
import { completeDraft } from '../../src/import.js'
import { type Article, parseArticle } from '../../src/schema.js'
import { paragraph, text } from '../fixtures/article.js'
import { wordsIn } from './source-words.js'

const NAMES = ['night-trams', 'lift-bridge-live', 'lift-bridge-live-2', 'quiet-crossing-paid']

const examples = NAMES.map((name): [string, Article] => [
  name,
  parseArticle(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))),
])

const canonical = 'https://larkhaven-courier.example/trams'

describe.each([
  ['HTML', renderHtmlDocument],
  ['AMP', renderAmp],
] as const)('pages of this package in %s', (_name, render) => {
  test.each(examples)('%s renders the same after an import', (_name, article) => {
    const back = (value: Article) => {
      const { draft } = fromHtml(render(value, { canonical }))
      const result = completeDraft(draft, ({ field }) => (field === 'url' ? canonical : 'Calm'))
      expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
      return result.success ? result.data : value
    }
    const once = back(article)
    expect(back(once)).toEqual(once)
    expect(bodyWords(once)).toEqual(bodyWords(article))
    for (const field of [
      'id',
      'type',
      'headline',
      'authors',
      'datePublished',
      'deck',
      'keywords',
      'publisher',
      'highlights',
      'isPartOf',
      'section',
      'additionalSections',
      'genre',
      'additionalGenres',
      'print',
      'about',
      'keyEvents',
      'pagination',
    ] as const) {
      expect(once[field], field).toEqual(article[field])
    }
  })
})

test('paid content comes back with its sponsor and its recording', () => {
  const paid = examples.find(([name]) => name === 'quiet-crossing-paid')?.[1] as Article
  const { draft } = fromHtml(renderHtmlDocument(paid))
  const { logo, ...sponsor } = paid.sponsor as NonNullable<Article['sponsor']>
  expect(draft.sponsor).toMatchObject({ ...sponsor, logo: { width: logo?.width } })
  expect(draft.audio).toMatchObject({ title: paid.audio?.title, sources: paid.audio?.sources })
  const own = { ...paid, sponsor: { ...sponsor, label: 'Paid for by the ferries' } }
  expect(fromHtml(renderHtmlDocument(own)).draft.sponsor).toEqual(own.sponsor)
})

test('notes, tasks, and the title and link of a figure come back', () => {
  const body = [
    {
      type: 'paragraph',
      children: [text('The sea was calm.'), { type: 'footnoteReference', identifier: '1-note' }],
    },
    {
      type: 'list',
      children: [
        { type: 'listItem', checked: true, children: [paragraph('Sail')] },
        { type: 'listItem', checked: false, children: [paragraph('Rest')] },
      ],
    },
    {
      type: 'figure',
      title: 'The ferry',
      children: [
        { type: 'image', url: 'ferry.jpg', alt: 'A ferry', href: 'https://harbour.example/' },
      ],
    },
    {
      type: 'footnoteDefinition',
      identifier: '1-note',
      children: [paragraph('As on most days.')],
    },
  ] as Article['body']['children']
  const article = {
    ...(examples[0] as [string, Article])[1],
    speakers: {},
    body: { type: 'root', children: body },
  }
  expect(fromHtml(renderHtmlDocument(article as Article)).draft.body.children).toEqual(body)
})

/** The words of the texts of the body, in order. */
function bodyWords({ body }: Article): string[] {
  const words: string[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, value: text } = value as { type?: string; value?: unknown }
    if (type === 'text' && typeof text === 'string') words.push(...wordsIn(text))
    else Object.values(value).forEach(visit)
  }
  visit(body)
  return words
}
