import { article } from '../../fixtures/article.js'
import { type Case, checkRule } from './check-rule.js'

checkRule('masthead-date', [
  [
    'weeks away',
    article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: '3 March' } }),
    ['/dateline/date'],
  ],
  [
    'the day before',
    article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: 'May 20' } }),
    [],
  ],
  [
    'over new year',
    article({ datePublished: '2026-01-02T06:00:00Z', dateline: { date: '31 December' } }),
    [],
  ],
  [
    'another year',
    article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: '21 May 2024' } }),
    ['/dateline/date'],
  ],
  [
    'in German',
    article({
      inLanguage: 'de',
      datePublished: '2026-05-21T06:00:00Z',
      dateline: { date: '3. März' },
    }),
    ['/dateline/date'],
  ],
  [
    'no such day',
    article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: '2026-13-40' } }),
    [],
  ],
  ['no day', article({ datePublished: '2026-05-21T06:00:00Z', dateline: { date: 'Monday' } }), []],
  ...(
    [
      ['en', 'Sept. 3', '2026-09-03', '2026-05-21'],
      ['en', '12:30 GMT, 21 May', '2026-05-21', '2026-05-12'],
      ['en', 'May 21, 6 p.m.', '2026-05-21', '2026-05-06'],
      ['en', '2026-05-21', '2026-05-21', '2026-03-03'],
      ['en', '28 February – 3 March', '2026-03-03', '2026-02-10'],
      ['es', 'mar 3 nov', '2026-11-03', '2026-07-01'],
      ['en', '3 Nov – 5 Dec', '2026-11-03', '2026-08-01'],
      ['en', '5 Dec, from 3 Nov', '2026-12-05', '2026-08-01'],
      ['fr', 'le 3 févr.', '2026-02-03', '2026-05-21'],
      ['de', '3. Mai', '2026-05-03', '2026-03-03'],
      ['nl', '3 maart', '2026-03-03', '2026-05-21'],
      ['ar', '٣ مارس', '2026-03-03', '2026-05-21'],
      ['zh-Hans', '2026年3月3日', '2026-03-03', '2026-05-21'],
      ['ja', '3月3日', '2026-03-03', '2026-05-21'],
    ] as const
  ).flatMap(([inLanguage, date, right, wrong]): Case[] => [
    [
      `${date} in ${inLanguage}, on the day`,
      article({ inLanguage, datePublished: `${right}T06:00:00Z`, dateline: { date } }),
      [],
    ],
    [
      `${date} in ${inLanguage}, far away`,
      article({ inLanguage, datePublished: `${wrong}T06:00:00Z`, dateline: { date } }),
      ['/dateline/date'],
    ],
  ]),
])
