import { article } from '../../fixtures/article.js'
import { checkRule } from './check-rule.js'

checkRule('date-in-future', [
  [
    'tomorrow',
    article({ datePublished: '2026-03-04T00:00:00Z', dateCreated: '2026-03-02T00:00:00Z' }),
    ['/datePublished'],
    { now: '2026-03-03T00:00:00Z' },
  ],
  ['now', article({ datePublished: '2026-03-03T00:00:00Z' }), [], { now: '2026-03-03T00:00:00Z' }],
  ['no current time is passed', article({ datePublished: '2999-03-03T00:00:00Z' }), []],
  [
    'an entry of a live blog',
    article({
      type: 'liveBlog',
      updates: [{ id: 'u', datePublished: '2026-03-04T00:00:00Z', children: [] }],
    }),
    ['/updates/0/datePublished'],
    { now: '2026-03-03T00:00:00Z' },
  ],
  [
    'a correction',
    article({
      corrections: [
        { id: 'c', kind: 'correction', datePublished: '2026-03-04T00:00:00Z', children: [] },
      ],
    }),
    ['/corrections/0/datePublished'],
    { now: '2026-03-03T00:00:00Z' },
  ],
  [
    'under embargo until then',
    article({
      datePublished: '2026-03-04T00:00:00Z',
      embargoedUntil: '2026-03-04T00:00:00Z',
    }),
    [],
    { now: '2026-03-03T00:00:00Z' },
  ],
  [
    'made after today, under embargo',
    article({ dateCreated: '2026-03-04T00:00:00Z', embargoedUntil: 'indefinite' }),
    ['/dateCreated'],
    { now: '2026-03-03T00:00:00Z' },
  ],
])
