import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, embed } from './samples.js'

checkRule('embed-unlabelled', [
  ['a tweet', article({}, embed('Tweet')), [`${at}/0/children/0/title`]],
  ['the provider', article({}, embed('X')), [`${at}/0/children/0/title`]],
  [
    'no words in its place',
    article({}, embed('The queue at the quay', [])),
    [`${at}/0/children/0`],
  ],
  ['words', article({}, embed('The queue at the quay')), []],
])
