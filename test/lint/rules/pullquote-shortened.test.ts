import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, pullquote } from './samples.js'

checkRule('pullquote-shortened', [
  ['shortened', article({}, paragraph('It was very calm.'), pullquote('It was calm')), [`${at}/1`]],
  [
    'shortened, in Chinese',
    article({ inLanguage: 'zh' }, paragraph('她说，海面非常平静。'), pullquote('海面平静')),
    [`${at}/1`],
  ],
  ['repeated', article({}, paragraph('It was calm.'), pullquote('It was calm')), []],
])
