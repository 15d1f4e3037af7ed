import { memoize } from '../memoize.js'
import { directionOf } from './direction.js'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * A date and time as a reader of the language expects it.
 *
 * Without a time zone it is the wall clock of the offset that is written: `04:00 UTC+8`. The
 * machine's own zone and clock never matter.
 *
 * @param date RFC 3339 with seconds and offset; anything else comes back as it is.
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
  const written = formatterFor(language, timeZone).format(instant)
  if (timeZone !== undefined) return written
  return `${written} ${isolated(offsetName(date), language)}`
}

/** How long a date and a time are, without fractions and offset. */
const WALL_CLOCK = '2020-05-21T04:00:00'.length

function formatterFor(language: string, timeZone: string | undefined): Intl.DateTimeFormat {
  if (last?.language === language && last.timeZone === timeZone) return last.formatter
  const formatter = timeZone === undefined ? floating(language) : zoned(`${language} ${timeZone}`)
  last = { language, timeZone, formatter }
  return formatter
}

/** The dates of an article have one language and one zone. */
let last:
  | { language: string; timeZone: string | undefined; formatter: Intl.DateTimeFormat }
  | undefined

const floating = memoize(
  (language) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
)

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
