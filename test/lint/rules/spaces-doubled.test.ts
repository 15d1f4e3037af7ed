import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, embed } from './samples.js'

checkRule('spaces-doubled', [
  ['in text', article({}, paragraph('A  sea.')), [`${at}/0/children/0/value`]],
  ['in the headline', article({ headline: 'A  sea' }), ['/headline']],
  ['in a post', article({}, embed('Post', [paragraph('A  sea.')])), []],
  ['in code', article({}, { type: 'code', value: 'a  b' }), []],
])
