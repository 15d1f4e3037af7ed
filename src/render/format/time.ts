import { memoize } from '../memoize.js'

/** A date and time in two parts. */
interface DayAndTime {
  /** A key that is equal for all times of the same day in the same zone. */
  day: string
  /** The time of day in the format of the language. */
  time: string
}

const RFC_3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/

/**
 * Formats the time of a date, and returns its day.
 *
 * @param date RFC 3339 with seconds and offset; `undefined` is returned for anything else.
 * @param language A BCP 47 tag.
 * @param timeZone An IANA name. Default: the date's own offset.
 */
export function formatTime(
  date: string,
  language: string,
  timeZone?: string,
): DayAndTime | undefined {
  const [, wallClock, offset] = RFC_3339.exec(date) ?? []
  if (wallClock === undefined) return undefined
  const instant = Date.parse(timeZone === undefined ? `${wallClock}Z` : date)
  if (Number.isNaN(instant)) return undefined
  const zone = timeZone ?? 'UTC'
  const day =
    timeZone === undefined ? `${wallClock.slice(0, 10)}${offset}` : days(zone).format(instant)
  return { day, time: times(`${language} ${zone}`).format(instant) }
}

const days = memoize((timeZone) => new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone }))

/** Caches formats by language and zone, separated by a space. */
const times = memoize((names) => {
  const [language, timeZone] = names.split(' ')
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone })
})
