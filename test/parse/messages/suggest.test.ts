import { expect, test } from 'vitest'
import { toJsonSchema } from '../../../src/parse/json-schema.js'
import { didYouMean } from '../../../src/parse/messages/suggest.js'
import { FIELD_SYNONYMS, TYPE_SYNONYMS } from '../../../src/parse/messages/synonyms.js'
import { safeParseArticle } from '../../../src/parse/parse-article.js'
import { article, paragraph, smuggled } from '../../fixtures/article.js'

const names = ['paragraph', 'pullquote', 'list', 'newsArticle']

test.each([
  ['pulquote', ' Did you mean `pullquote`?'],
  ['Pullquote', ' Did you mean `pullquote`?'],
  ['newsarticle', ' Did you mean `newsArticle`?'],
  ['lst', ' Did you mean `list`?'],
  ['lsit', ' Did you mean `list`?'],
  ['poster', ''],
  ['x'.repeat(1_000_000), ''],
  [7, ''],
  ['', ''],
])('%.20s', (found, expected) => {
  expect(didYouMean(found, names)).toBe(expected)
})

test.each([
  ['a node', article({}, smuggled({ type: 'pulquote' })), 'Did you mean `pullquote`?'],
  [
    'a field of a node',
    article({}, smuggled({ ...paragraph(), childrn: [] })),
    'Did you mean `children`?',
  ],
  ['a field of the article', { ...article(), headlines: 'x' }, 'Did you mean `headline`?'],
  ['a value', { ...article(), type: 'newsarticle' }, 'Did you mean `newsArticle`?'],
  [
    'a speaker',
    article(
      { speakers: { 'ana-l': { type: 'person', name: 'Ana' } } },
      { type: 'blockquote', attribution: { speaker: 'ana-1' }, children: [] },
    ),
    'Did you mean `ana-l`?',
  ],
  [
    'a target',
    article({}, { ...paragraph(), id: 'quote1' }, { type: 'pullquote', of: 'quot1', children: [] }),
    'Did you mean `quote1`?',
  ],
])('%s', (_what, input, words) => {
  expect(safeParseArticle(input).issues[0]?.message).toContain(words)
})

test.each([
  ['a required field', { ...article(), headline: undefined, headlnie: 'x' }, '/headlnie'],
  [
    'a required field of a node',
    article({}, smuggled({ ...paragraph(), children: undefined, childrn: [] })),
    '/body/children/0/childrn',
  ],
  [
    'two letters in the wrong order',
    article({}, smuggled({ type: 'heading', dpeth: 2, children: [] })),
    '/body/children/0/dpeth',
  ],
  [
    'a required field by its meaning',
    article({}, smuggled({ type: 'heading', level: 2, children: [] })),
    '/body/children/0/level',
  ],
])('%s with another name is one issue, at the name', (_what, input, path) => {
  const { issues } = safeParseArticle(JSON.parse(JSON.stringify(input)))
  expect(issues).toMatchObject([{ code: 'unknown-field', path }])
})

test('what is meant is a name of the model', () => {
  const json = JSON.stringify(toJsonSchema())
  for (const names of [...FIELD_SYNONYMS.values(), ...TYPE_SYNONYMS.values()]) {
    for (const name of names) expect(json).toContain(`"${name}"`)
  }
})
