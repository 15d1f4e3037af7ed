import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, figure, image } from './samples.js'

checkRule('credit-missing', [
  ['a picture', article({}, figure(image({ rights: undefined }))), [`${at}/0/children/0`]],
  ['credited', article({}, figure(image())), []],
  [
    'by the article',
    article({ rights: { creditText: 'x' } }, figure(image({ rights: undefined }))),
    [],
  ],
  ['decorative', article({}, figure(image({ alt: '', decorative: true, rights: undefined }))), []],
  [
    'the text has a credit',
    article({ rights: { copyrightNotice: '© The Post' } }, figure(image({ rights: undefined }))),
    [`${at}/0/children/0`],
  ],
  [
    'the image has a credit',
    article({}, figure(image({ rights: { copyrightNotice: '© Rui' } }))),
    [],
  ],
  ['a map', article({}, figure(image({ kind: 'map', rights: undefined }))), []],
  [
    'an illustration',
    article({}, figure(image({ kind: 'illustration', rights: undefined }))),
    [`${at}/0/children/0`],
  ],
])
