import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'
import { at, blockquote, live } from './samples.js'

checkRule('blockquote-repeats-body', [
  [
    'the same words',
    article(
      {},
      paragraph('“It was the calmest sea of all,” she said.'),
      blockquote('It was the calmest sea of all', 'Ana'),
    ),
    [`${at}/1`],
  ],
  [
    'the same words in capitals',
    article(
      {},
      paragraph('IT WAS THE CALMEST SEA OF ALL!'),
      blockquote('It was the calmest sea of all', 'Ana'),
    ),
    [`${at}/1`],
  ],
  [
    'the same words in capitals here',
    article(
      {},
      paragraph('It was the calmest sea of all.'),
      blockquote('IT WAS THE CALMEST SEA OF ALL', 'Ana'),
    ),
    [`${at}/1`],
  ],
  [
    'its longest word is part of two texts there',
    article(
      {},
      {
        type: 'paragraph',
        children: [
          ...phrasing(['It was the cal']),
          { type: 'emphasis', children: phrasing(['mest']) },
          ...phrasing([' sea of all.']),
        ],
      },
      blockquote('It was the calmest sea of all', 'Ana'),
    ),
    [`${at}/1`],
  ],
  [
    'its longest word begins the sentence here',
    article(
      {},
      paragraph('She said that calmest seas are the best of all seas.'),
      blockquote('Calmest seas are the best of all seas', 'Ana'),
    ),
    [`${at}/1`],
  ],
  [
    'its longest word alone',
    article(
      {},
      paragraph('The calmest sea is here.'),
      blockquote('It was the calmest sea of all', 'Ana'),
    ),
    [],
  ],
  [
    'the same block quote twice',
    article(
      {},
      blockquote('It was the calmest sea of all', 'Ana'),
      blockquote('It was the calmest sea of all', 'Ana'),
    ),
    [`${at}/0`, `${at}/1`],
  ],
  [
    'the same words in an entry of a live blog',
    live([
      paragraph('It was the calmest sea of all.'),
      blockquote('It was the calmest sea of all', 'Ana'),
    ]),
    ['/updates/0/children/1'],
  ],
  ['a few letters', article({}, paragraph('It was calm.'), blockquote('Calm', 'Ana')), []],
  [
    'other words',
    article({}, paragraph('It rained.'), blockquote('It was the calmest sea of all', 'Ana')),
    [],
  ],
])
