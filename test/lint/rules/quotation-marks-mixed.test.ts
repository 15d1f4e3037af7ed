import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('quotation-marks-mixed', [
  ['both', article({}, paragraph('“Calm.”'), paragraph('"Calm."')), [`${at}/1/children/0/value`]],
  ['straight alone', article({}, paragraph('"Calm."')), []],
  ['inches', article({}, paragraph('“Calm” at 5".')), []],
])
