import { article, paragraph } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, live, pullquote } from './samples.js'

checkRule('pullquote-not-in-text', [
  ['nowhere', article({}, paragraph('It was calm.'), pullquote('It was wild')), [`${at}/1`]],
  [
    'not in what it cites',
    article({}, { ...paragraph('Six.'), id: 'p1' }, paragraph('Calm.'), pullquote('Calm', 'p1')),
    [`${at}/2`],
  ],
  [
    'as it stands',
    article({}, paragraph('“It was calm,” she said.'), pullquote('It was calm')),
    [],
  ],
  [
    'with words left out',
    article({}, paragraph('It was very calm.'), pullquote('It was … calm')),
    [],
  ],
  [
    'in the entries of a live blog',
    live([paragraph('It was calm.'), pullquote('It was calm'), pullquote('It was wild')]),
    ['/updates/0/children/2'],
  ],
])
