import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, figure, image } from './samples.js'

checkRule('google-image', [
  ['none', article(), ['']],
  ['small', article({}, figure(image({ width: 640, height: 360 }))), [`${at}/0/children/0`]],
  ['large', article({}, figure(image())), []],
])
