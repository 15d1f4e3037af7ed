import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('deck-repeated', [
  ['as a paragraph', article({ deck: phrasing(['No wind']) }, paragraph('No wind.')), [`${at}/0`]],
  ['no deck', article({}, paragraph('No wind.')), []],
])
