import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, figure, image } from './samples.js'

checkRule('media-insecure', [
  [
    'a picture',
    article({}, figure(image({ url: 'http://a.example/a.jpg' }))),
    [`${at}/0/children/0/url`],
  ],
  [
    'one of its sources',
    article({}, figure(image({ sources: [{ url: 'http://a.example/a.jpg', width: 100 }] }))),
    [`${at}/0/children/0/sources/0/url`],
  ],
  ['relative', article({}, figure(image({ url: 'a.jpg' }))), []],
])
