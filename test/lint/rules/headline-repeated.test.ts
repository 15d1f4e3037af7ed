import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('headline-repeated', [
  ['as a paragraph', article({}, paragraph('A calm sea.'), paragraph('x')), [`${at}/0`]],
  ['in words', article({}, paragraph('A calm sea was seen.')), []],
  ['no letters', article({ headline: '…' }, paragraph('—')), []],
])
