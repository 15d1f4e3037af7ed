import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('text-garbled', [
  ['mojibake', article({}, paragraph('Itâ€™s')), [`${at}/0/children/0/value`]],
  ['words', article({}, paragraph('It’s')), []],
])
