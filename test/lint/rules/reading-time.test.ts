import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('reading-time', [
  ['long', article({}, paragraph('word '.repeat(6000))), ['/body']],
  ['short', article(), []],
])
