import { expect, test } from 'vitest'
import { lintArticle } from '../../../src/lint.js'
import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('entity-stray', [
  ['in text', article({}, paragraph('Fish &amp; chips')), [`${at}/0/children/0/value`]],
  ['by its number', article({}, paragraph('It&#8217;s')), [`${at}/0/children/0/value`]],
  ['a letter', article({}, paragraph('Caf&eacute;')), [`${at}/0/children/0/value`]],
  ['an ampersand', article({}, paragraph('Fish & chips; AT&T; a &b; c')), []],
])

test.each([
  ['It&apos;s &#39;calm&#x27;', "It's 'calm'"],
  ['Caf&eacute;, &#8364;&nbsp;5&frac12;', 'Café, €\u00a05½'],
  ['&#128675;', '🚣'],
  ['Fish &amp;amp; chips', undefined],
  ['&amp;lt;b&gt;', undefined],
  ['a &#0; b &#xD800; c &#150; d', undefined],
])('an entity in %j', (words, fix) => {
  const [found, ...others] = lintArticle(article({}, paragraph(words)))
  expect(others).toEqual([])
  expect(found).toMatchObject({ code: 'entity-stray' })
  expect(found?.fix).toBe(fix)
})
