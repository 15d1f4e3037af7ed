import { memoize } from '../memoize.js'
import { directionOf } from './direction.js'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Formats a date and time for readers of a language.
 *
 * Without a time zone it shows the local time of the date's own offset: `04:00 UTC+8`. The time zone
 * and the clock of the machine never matter.
 *
 * @param date RFC 3339 with seconds and offset; anything else is returned as it is.
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
  return `${floating(language)(instant)} ${isolated(offsetName(date), language)}`
}

/** How long a date and a time are, without fractions and offset. */
const WALL_CLOCK = '2020-05-21T04:00:00'.length

type Format = (instant: number) => string

const floating = memoize((language): Format => {
  const formatter = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const format: Format = (instant) => formatter.format(instant)
  const fast = patternOf(formatter)
  return fast
    ? (instant) => (instant >= FIRST && instant <= LAST ? fast(instant) : format(instant))
    : format
})

/** Years of four digits, in the calendar of today. */
const FIRST = Date.UTC(1583, 0)
const LAST = Date.UTC(9999, 11, 31)

/**
 * Formats dates as a formatter does, but ten times faster: its parts are read once for each month.
 *
 * @returns `undefined` for other calendars and digits, clocks of 12 hours, and whatever else a
 *   pattern can't express: the parts of every month and of an afternoon must come out the same.
 */
function patternOf(formatter: Intl.DateTimeFormat): Format | undefined {
  const mornings = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 3, 4, 5))
  const months = mornings.map(
    (instant) => formatter.formatToParts(instant).find(({ type }) => type === 'month')?.value,
  )
  const parts = formatter
    .formatToParts(mornings[0])
    .map(({ type, value }): string | ((date: Date) => string | undefined) => {
      const get = FIELDS[type]
      const pad = value.startsWith('0') ? 2 : 1
      if (type === 'month') return (date) => months[date.getUTCMonth()]
      return get ? (date) => String(get(date)).padStart(pad, '0') : value
    })
  const format: Format = (instant) => {
    const date = new Date(instant)
    let formatted = ''
    for (const part of parts) formatted += typeof part === 'string' ? part : part(date)
    return formatted
  }
  const isSame = [...mornings, Date.UTC(2026, 10, 23, 18, 47)].every(
    (instant) => format(instant) === formatter.format(instant),
  )
  return isSame ? format : undefined
}

const FIELDS: Partial<Record<Intl.DateTimeFormatPartTypes, (date: Date) => number>> = {
  year: (date) => date.getUTCFullYear(),
  day: (date) => date.getUTCDate(),
  hour: (date) => date.getUTCHours(),
  minute: (date) => date.getUTCMinutes(),
}

/** By a language and a zone, with a blank between. */
const zoned = memoize((names) => {
  const [language, timeZone] = names.split(' ')
  return new Intl.DateTimeFormat(language, { ...LONG_WITH_ZONE, timeZone })
})

/** `dateStyle` can't be joined with `timeZoneName`, so the same in parts. */
const LONG_WITH_ZONE: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
}

/** `+08:00` as `UTC+8`, `+05:30` as `UTC+5:30`. */
function offsetName(date: string): string {
  if (date.endsWith('Z') || date.endsWith('00:00')) return 'UTC'
  const sign = date.at(-6) === '-' ? '−' : '+'
  const minutes = date.slice(-2)
  return `UTC${sign}${Number(date.slice(-5, -3))}${minutes === '00' ? '' : `:${minutes}`}`
}

/** Between letters that run from right to left, `UTC+1` would be turned to `1+UTC`. */
function isolated(text: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text
}
