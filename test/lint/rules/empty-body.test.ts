import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('empty-body', [
  ['blank', article({}, paragraph('\u00a0')), ['/body']],
  ['words', article({}, paragraph('x')), []],
])
