import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('empty-block', [
  ['a paragraph', article({}, paragraph('x'), paragraph()), [`${at}/1`]],
  ['words', article({}, paragraph('x')), []],
])
