import { describe, expect, test } from 'vitest'
import { checkPublishable } from '../../src/lint.js'
import type { Article } from '../../src/schema/article.js'
import type { Rights } from '../../src/schema/rights.js'
import { article } from '../fixtures/article.js'

const now = '2026-03-03T06:00:00Z'
const earlier = '2026-03-03T05:59:59Z'
const later = '2026-03-03T06:00:01Z'

const withPicture = (rights: Rights): Partial<Article> => ({
  leadMedia: {
    type: 'figure',
    children: [{ type: 'image', url: 'a.jpg', alt: 'A', rights }],
  },
})

const machine = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

describe.each<[name: string, fields: Partial<Article>, web: string[], syndication?: string[]]>([
  ['nothing', {}, []],
  ['usable', { status: 'usable' }, []],
  ['withheld', { status: 'withheld' }, ['withheld /status']],
  ['canceled', { status: 'canceled' }, ['withheld /status']],
  ['an embargo', { embargoedUntil: later }, ['embargo /embargoedUntil']],
  ['one that is over', { embargoedUntil: now }, []],
  ['one without an end', { embargoedUntil: 'indefinite' }, ['embargo /embargoedUntil']],
  ['expired', { expires: earlier }, ['expired /expires']],
  ['expiring', { expires: later }, []],
  ['rights that ended', { rights: { usageExpires: now } }, ['expired /rights/usageExpires']],
  [
    'a picture whose rights ended',
    withPicture({ usageExpires: earlier }),
    ['media-expired /leadMedia/children/0/rights/usageExpires'],
  ],
  [
    'a picture that must not be given on',
    withPicture({ syndicatable: false }),
    [],
    ['media-not-syndicatable /leadMedia/children/0/rights/syndicatable'],
  ],
  [
    'an article that must not',
    { rights: { syndicatable: false } },
    [],
    ['not-syndicatable /rights/syndicatable'],
  ],
  [
    'an undisclosed machine',
    { provenance: [{ digitalSourceType: machine }] },
    ['provenance-unresolved /provenance/0'],
  ],
  ['a disclosed machine', { provenance: [{ digitalSourceType: machine, note: 'Made.' }] }, []],
])('%s', (_name, fields, web, syndication = web) => {
  test.each([
    ['web', web],
    ['syndication', syndication],
  ] as const)('%s', (use, expected) => {
    const { isPublishable, blockers } = checkPublishable(article(fields), { now, use })
    expect(blockers.map(({ code, path }) => `${code} ${path}`)).toEqual(expected)
    expect(isPublishable).toBe(expected.length === 0)
    for (const { message } of blockers) expect(message).toMatch(/\.$/)
  })
})

test('dates and uses are validated', () => {
  expect(() => checkPublishable(article(), { now: 'today' })).toThrow(/`now`/)
  expect(() => checkPublishable(article(), { now, use: 'print' as never })).toThrow(/`use`/)
})
