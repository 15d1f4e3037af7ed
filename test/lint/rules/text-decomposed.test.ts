import { expect, test } from 'vitest'
import { lintArticle } from '../../../src/lint.js'
import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('text-decomposed', [
  ['in text', article({}, paragraph('Cafe\u0301')), [`${at}/0/children/0/value`]],
  ['in the headline', article({ headline: 'e\u0301' }), ['/headline']],
  ['ideographs of names', article({}, paragraph('\ufa19, \u2126')), []],
  [
    'a letter with its mark',
    article({}, paragraph('Café, “Ω” — ２, 한국어, 日本語, हिन्दी, 𝒞')),
    [],
  ],
  ['marks without a composed letter', article({}, paragraph('x\u0301')), []],
])

test('only letters with marks are composed', () => {
  const [found] = lintArticle(article({}, paragraph('Cafe\u0301 \ufa19 \u212b')))
  expect(found?.fix).toBe('Café \ufa19 \u212b')
})
