import { expect, test } from 'vitest'
import { formatDateTime } from '../../../src/render/format/dates.js'
import { directionOf } from '../../../src/render/format/direction.js'
import { labelsFor } from '../../../src/render/labels/labels-for.js'

test('labels are in the language, or else in English', () => {
  expect(labelsFor('fr-CA').links).toBe('Liens')
  expect(labelsFor('zh-Hant').links).toBe('連結')
  expect(labelsFor('sw').links).toBe('Links')
  expect(labelsFor('constructor').links).toBe('Links')
})

test('no language lacks a label', () => {
  const keys = (object: object): string[] =>
    Object.entries(object).flatMap(([key, value]) =>
      typeof value === 'string'
        ? value === ''
          ? []
          : [key]
        : keys(value).map((k) => `${key}.${k}`),
    )
  for (const language of ['fr', 'de', 'es', 'pt', 'it', 'ar', 'zh', 'ja']) {
    expect(keys(labelsFor(language))).toEqual(keys(labelsFor('en')))
  }
})

test('some labels can be replaced, and undefined keeps the default', () => {
  const labels = labelsFor('en', { by: 'Words: ', credit: { map: 'Chart' }, signUp: undefined })
  expect(labels).toMatchObject({
    by: 'Words: ',
    credit: { map: 'Chart', photograph: 'Photo' },
    signUp: 'Sign up',
  })
})

test.each([
  ['2020-05-21T04:00:00+08:00', 'en-GB', undefined, '21 May 2020 at 04:00 UTC+8'],
  ['2020-05-21T04:00:00Z', 'de', undefined, '21. Mai 2020 um 04:00 UTC'],
  ['2020-05-21T04:00:00.25-03:30', 'fr', undefined, '21 mai 2020 à 04:00 UTC−3:30'],
  ['2020-05-21T04:00:00+08:00', 'en-GB', 'Europe/London', '20 May 2020 at 21:00 BST'],
  ['2020-05-21T04:00:00+01:00', 'ar', undefined, '21 مايو 2020 في 4:00 ص \u2066UTC+1\u2069'],
  ['2026-13-41T00:00:00Z', 'en', undefined, '2026-13-41T00:00:00Z'],
  ['yesterday', 'en', undefined, 'yesterday'],
])('%s in %s, time zone %s', (date, language, timeZone, expected) => {
  expect(formatDateTime(date, language, timeZone)).toBe(expected)
})

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['no tag', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
