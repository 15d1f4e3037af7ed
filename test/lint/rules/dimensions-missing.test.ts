import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, figure, image } from './samples.js'

checkRule('dimensions-missing', [
  ['one side', article({}, figure(image({ height: undefined }))), [`${at}/0/children/0`]],
  ['both', article({}, figure(image())), []],
])
