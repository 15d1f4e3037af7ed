import { optionError, show } from '../tree/issue.js'

/** @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Parses the option `now` as milliseconds since 1970.
 *
 * @throws {ArticleError} If it is not a date and time as in RFC 3339, with seconds and an offset.
 */
export function instantOf(now: unknown): number {
  const [, day] = (typeof now === 'string' && DATE_TIME.exec(now)) || []
  const time = Date.parse(String(now))
  if (day !== undefined && !Number.isNaN(time) && isDay(day)) return time
  throw optionError(
    'now',
    `\`now\` must be a date and time in RFC 3339 with seconds and an offset, such as 2026-03-03T06:00:00Z, but is ${show(now)}.`,
  )
}

/** Rejects days such as 31 February, which `Date` would turn into a day of the next month. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
