// Formats: take a value of the model and return text for readers. Must not import a target or read
// the clock.

import { memoize } from '../memoize.js'
import { directionOf } from './direction.js'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Formats a date and time for readers of a language.
 *
 * Without a time zone, shows the local time of the date's own offset: `04:00 UTC+8`. Never depends
 * on the time zone or the clock of the machine.
 *
 * @param date RFC 3339 with seconds and offset; anything else is returned unchanged.
 * @param language A BCP 47 tag.
 * @param timeZone An IANA name, such as `Europe/London`.
 *
 * @example
 * formatDateTime('2020-05-21T04:00:00+08:00', 'en-GB') // '21 May 2020 at 04:00 UTC+8'
 */
export function formatDateTime(date: string, language: string, timeZone?: string): string {
  if (!RFC_3339.test(date)) return date
  const instant = Date.parse(timeZone === undefined ? `${date.slice(0, WALL_CLOCK)}Z` : date)
  if (Number.isNaN(instant)) return date
  if (timeZone !== undefined) return zoned(`${language} ${timeZone}`).format(instant)
  return `${floating(language).format(instant)} ${isolated(offsetName(date), language)}`
}

/** The length of a date and time without fractions and offset. */
const WALL_CLOCK = '2020-05-21T04:00:00'.length

/** The date of an event in a timeline: in its own words, or the exact date. */
export function eventDate(
  { date, dateTime }: { date?: string | undefined; dateTime?: string | undefined },
  formatDate: (date: string) => string,
): string | undefined {
  if (date !== undefined || dateTime === undefined) return date
  return RFC_3339.test(dateTime) ? formatDate(dateTime) : dateTime
}

const floating = memoize(
  (language) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
)

/** Caches formats by language and zone, separated by a space. */
const zoned = memoize((names) => {
  const [language, timeZone] = names.split(' ')
  return new Intl.DateTimeFormat(language, { ...LONG_WITH_ZONE, timeZone })
})

/** The fields of `dateStyle: 'long'`, which cannot be combined with `timeZoneName`. */
const LONG_WITH_ZONE: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
}

/** Formats an offset: `+08:00` as `UTC+8`, `+05:30` as `UTC+5:30`. */
function offsetName(date: string): string {
  if (date.endsWith('Z') || date.endsWith('00:00')) return 'UTC'
  const sign = date.at(-6) === '-' ? '−' : '+'
  const minutes = date.slice(-2)
  return `UTC${sign}${Number(date.slice(-5, -3))}${minutes === '00' ? '' : `:${minutes}`}`
}

/** Isolates text in right-to-left languages, where `UTC+1` would be displayed as `1+UTC`. */
function isolated(text: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text
}
