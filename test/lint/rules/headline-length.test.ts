import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('headline-length', [
  ['111', article({ headline: 'x'.repeat(111) }), ['/headline']],
  ['110', article({ headline: 'x'.repeat(110) }), []],
  ['110 emoji', article({ headline: '👩‍🚒'.repeat(110) }), []],
])
