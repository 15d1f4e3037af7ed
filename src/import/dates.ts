const DAY = /^(\d{4})-(\d\d)-(\d\d)/
const TIME = /^[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i

/** A date of a source. */
export type DateReading = { date: string } | { problem: 'no-zone' | 'invalid' }

/**
 * Converts a date to RFC 3339 with an offset. Never guesses the zone of a date.
 *
 * @param timeZone The zone of dates that have none.
 *
 * @example
 * readDate('2026-03-03T06:00+0100') // { date: '2026-03-03T06:00:00+01:00' }
 * readDate('2026-03-03T06:00') // { problem: 'no-zone' }
 */
export function readDate(text: string, timeZone?: string): DateReading {
  const trimmed = text.trim()
  const day = DAY.exec(trimmed)
  if (!day) return fromOldDate(trimmed)
  const rest = trimmed.slice(day[0].length)
  if (rest === '') return { problem: 'no-zone' }
  const time = TIME.exec(rest)
  if (!time) return { problem: 'invalid' }
  const [, hours, minutes, seconds = '00', fraction = '', zone] = time
  const local = `${day[0]}T${hours}:${minutes}:${seconds}`
  if (Number.isNaN(Date.parse(`${local}Z`)) || !isRealDay(day)) return { problem: 'invalid' }
  const offset = zone === undefined ? offsetIn(timeZone, local) : normalOffset(zone)
  return offset === undefined ? { problem: 'no-zone' } : { date: `${local}${fraction}${offset}` }
}

function isRealDay([, year, month, day]: RegExpExecArray): boolean {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= days
}

function normalOffset(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

/** Parses the dates of email and feeds, such as `Tue, 03 Mar 2026 06:00:00 GMT`. */
function fromOldDate(text: string): DateReading {
  if (
    !/^(?:\w{3},? )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|Z|[+-]\d{4})$/.test(text)
  ) {
    return { problem: 'invalid' }
  }
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) return { problem: 'invalid' }
  return { date: new Date(instant).toISOString().replace('.000Z', 'Z') }
}

/** Returns the offset of a zone at a local time. */
function offsetIn(timeZone: string | undefined, local: string): string | undefined {
  if (timeZone === undefined) return undefined
  if (/^(?:Z|UTC)$/i.test(timeZone)) return 'Z'
  if (/^[+-]\d\d:\d\d$/.test(timeZone)) return timeZone
  const wanted = Date.parse(`${local}Z`)
  // The offset may change between the guess and the result, so it is corrected once.
  const guess = wanted - minutesAt(timeZone, wanted) * 60_000
  return asOffset(minutesAt(timeZone, guess))
}

function minutesAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(parts?.value ?? '') ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return sign === '-' ? -total : total
}

function asOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const sign = minutes < 0 ? '-' : '+'
  const total = Math.abs(minutes)
  const pad = (number: number): string => String(number).padStart(2, '0')
  return `${sign}${pad(Math.floor(total / 60))}:${pad(total % 60)}`
}
