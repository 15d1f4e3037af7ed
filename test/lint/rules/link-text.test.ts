import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, link } from './samples.js'

checkRule('link-text', [
  ['click here', article({}, link('Click here!')), [`${at}/0/children/0`]],
  ['a URL', article({}, link('https://a.example/')), [`${at}/0/children/0`]],
  ['nothing', article({}, link(' ')), [`${at}/0/children/0`]],
  ['in Japanese', article({ inLanguage: 'ja' }, link('こちら')), [`${at}/0/children/0`]],
  ['words', article({}, link('the tide tables')), []],
])
