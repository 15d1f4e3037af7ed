import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('google-date', [
  ['none', article(), ['']],
  ['one', article({ datePublished: '2026-03-03T06:00:00Z' }), []],
])
