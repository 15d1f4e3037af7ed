import { expect, test } from 'vitest'
import { allLanguages } from '../../../src/labels.js'
import { formatDateTime } from '../../../src/render/format/dates.js'

const TAGS = [
  ...allLanguages.map(({ language }) => language),
  ...'en-US en-GB en-AU es-MX fr-CA pt-BR de-AT sv-FI ca eu ga cy lt lv et hr sr bg sk sl mk sq is mt'.split(
    ' ',
  ),
  ...'am ka hy az kk uz mn ne si my km lo ta te ml kn gu pa mr ps ckb sw zu af fil ms yo'.split(
    ' ',
  ),
  ...'th-TH-u-ca-gregory ar-EG ar-MA fa-AF ja-JP-u-ca-japanese hi-u-nu-deva'.split(' '),
]

/** Days at the ends of months and years, hours at the ends of days. */
const DATES = [
  '1583-01-01T00:00:00Z',
  '1969-12-31T23:59:59Z',
  '1999-04-30T12:00:00Z',
  '2000-02-29T00:09:00Z',
  '2024-08-05T09:30:00Z',
  '2026-05-15T13:05:00Z',
  '2026-11-23T18:47:00Z',
  '9999-12-30T23:00:00Z',
  '0999-06-07T08:09:00Z',
]

test.each(TAGS)('%s: dates have the format of Intl', (tag) => {
  const intl = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const ltr = (text: string) => text.replace(/[\u2066\u2069]/g, '')
  for (const date of DATES) {
    expect(ltr(formatDateTime(date, tag))).toBe(`${intl.format(Date.parse(date))} UTC`)
  }
})

test('a day that does not exist becomes one that does', () => {
  expect(formatDateTime('2026-02-31T04:00:00Z', 'en-GB')).toMatch(/^3 March 2026 at 04:00 UTC$/)
})
