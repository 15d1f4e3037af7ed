import { quotation } from '../../../src/build.js'
import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('empty-block', [
  ['a paragraph', article({}, paragraph('x'), paragraph()), [`${at}/1`]],
  ['a quotation without words', article({}, paragraph(quotation(' '))), [`${at}/0`]],
  ['an invisible character', article({}, paragraph('\u3164')), [`${at}/0`]],
  ['words', article({}, paragraph('x')), []],
  ['words in a language without spaces', article({}, paragraph('海は静か'), paragraph('ทะเล')), []],
])
