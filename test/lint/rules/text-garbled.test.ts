import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at } from './samples.js'

checkRule('text-garbled', [
  ['mojibake', article({}, paragraph('Itâ€™s')), [`${at}/0/children/0/value`]],
  ['two bytes', article({}, paragraph('SÃ£o Paulo')), [`${at}/0/children/0/value`]],
  ['Russian', article({}, paragraph('ÐŸÑ€Ð¸Ð²ÐµÑ‚')), [`${at}/0/children/0/value`]],
  ['Arabic', article({}, paragraph('Ù…Ø±Ø­Ø¨Ø§')), [`${at}/0/children/0/value`]],
  ['Chinese', article({}, paragraph('ä½\u00a0å¥½')), [`${at}/0/children/0/value`]],
  ['Hindi', article({}, paragraph('à¤¨à¤®')), [`${at}/0/children/0/value`]],
  ['an override', article({}, paragraph('a\u202eb')), [`${at}/0/children/0/value`]],
  ['an open isolate', article({}, paragraph('a\u2067b')), [`${at}/0/children/0/value`]],
  ['an isolate', article({}, paragraph('a \u2067b\u2069 c')), []],
  ['capitals before a quotation mark', article({}, paragraph('“MINHA IRMÔ, AMANHÃ…')), []],
  ['French before a quotation mark', article({}, paragraph('« voilà\u00a0», été»…')), []],
  ['words', article({}, paragraph('It’s')), []],
])
