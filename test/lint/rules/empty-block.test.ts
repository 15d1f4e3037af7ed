import { expect, test } from 'vitest'
import { quotation } from '../../../src/build.js'
import { lintArticle } from '../../../src/lint.js'
import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, figure, image, related } from './samples.js'

checkRule('empty-block', [
  ['a paragraph', article({}, paragraph('x'), paragraph()), [`${at}/1`]],
  ['a quotation without words', article({}, paragraph(quotation(' '))), [`${at}/0`]],
  ['an invisible character', article({}, paragraph('\u3164')), [`${at}/0`]],
  ['a pull quote', article({}, paragraph('x'), { type: 'pullquote', children: [] }), [`${at}/1`]],
  [
    'boxes',
    article(
      {},
      paragraph('x'),
      { type: 'aside', role: 'context', children: [] },
      { type: 'timeline', children: [] },
      { type: 'relatedLinks', relation: 'related', children: [] },
      related('/a', ''),
    ),
    [`${at}/1`, `${at}/2`, `${at}/3`],
  ],
  [
    'a related link without a headline',
    article({}, paragraph('x'), {
      type: 'relatedLinks',
      relation: 'related',
      children: [{ type: 'relatedLink', url: '/a', children: [] }],
    }),
    [`${at}/1`],
  ],
  ['a caption', article({}, figure(image(), ' ')), [`${at}/0/children/1`]],
  [
    'a box with only a title',
    article({}, paragraph('x'), { type: 'aside', role: 'stat', title: '42', children: [] }),
    [],
  ],
  ['words', article({}, paragraph('x')), []],
  ['words in a language without spaces', article({}, paragraph('海は静か'), paragraph('ทะเล')), []],
])

test('a block is removable, unless others may refer to it', () => {
  const removable = (block: object) =>
    lintArticle(article({}, paragraph('x'), block as never)).map((issue) => issue.removable)
  expect(removable(paragraph())).toEqual([true])
  expect(removable({ ...paragraph(), id: 'here' })).toEqual([undefined])
})
