import { describe, expect, test } from 'vitest'
import { lintArticle, rules } from '../../src/lint.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import { article, exampleJson, paragraph } from '../fixtures/article.js'

test('every rule has tests', () => {
  const tests = Object.keys(import.meta.glob('./rules/*.test.ts'))
  const tested = tests.map((path) => path.replace(/^.*\/|\.test\.ts$/g, ''))
  expect(tested.sort()).toEqual(rules.map(({ code }) => code).sort())
})

describe('settings', () => {
  const spaced = article({}, paragraph('A  sea.'))

  test('turn a rule off, or change its severity', () => {
    expect(lintArticle(spaced, { rules: { 'spaces-doubled': 'off' } })).toEqual([])
    expect(lintArticle(spaced, { rules: { 'spaces-doubled': 'error' } })).toMatchObject([
      { severity: 'error', fix: 'A sea.' },
    ])
  })

  test('activate a rule of another profile', () => {
    expect(lintArticle(article())).toEqual([])
    expect(lintArticle(article(), { profile: 'wire' })).toHaveLength(5)
    expect(lintArticle(article(), { rules: { 'google-date': 'warning' } })).toHaveLength(1)
  })

  test.each<[options: object, reason: RegExp]>([
    [{ rules: { nonsense: 'off' } }, /"nonsense" is not a rule/],
    [{ rules: { 'link-text': 'loud' } }, /"loud" is not a severity/],
    [{ profile: 'print' }, /"print" is not a profile/],
    ...[
      'today',
      '2026',
      '2026-03-03',
      '2026-03-03T06:00:00',
      '2026-02-30T06:00:00Z',
      'Tue 3 Mar',
    ].map((now): [object, RegExp] => [{ now }, /with seconds and an offset/]),
  ])('reject %j', (options, reason) => {
    expect(() => lintArticle(article(), options)).toThrow(reason)
  })
})

test('a fix only changes what its rule found', () => {
  const input = article({}, paragraph('Fish  &amp;  chips&hellip;'))
  const fixes = lintArticle(input).map(({ code, fix }) => [code, fix])
  expect(fixes).toEqual([
    ['spaces-doubled', 'Fish &amp; chips&hellip;'],
    ['entity-stray', 'Fish  &  chips…'],
  ])
})

test('the example has no findings', () => {
  expect(lintArticle(parseArticle(exampleJson('night-trams.json')))).toEqual([])
})
