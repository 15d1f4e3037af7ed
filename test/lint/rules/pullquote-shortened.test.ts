import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, pullquote } from './samples.js'

checkRule('pullquote-shortened', [
  ['shortened', article({}, paragraph('It was very calm.'), pullquote('It was calm')), [`${at}/1`]],
  ['repeated', article({}, paragraph('It was calm.'), pullquote('It was calm')), []],
])
