const DURATION = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$/

/**
 * Formats a duration like a clock. Returns `undefined` for one without a fixed length, such as a
 * month.
 *
 * @param duration ISO 8601.
 *
 * @example
 * clockTime('PT1H2M31S') // '1:02:31'
 */
export function clockTime(duration: string | undefined): string | undefined {
  const parts = typeof duration === 'string' ? DURATION.exec(duration)?.slice(1) : undefined
  if (!parts) return undefined
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0))
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
  if (total === 0 || !Number.isSafeInteger(total)) return undefined
  const inHour = Math.floor(total / 60) % 60
  const wholeHours = Math.floor(total / 3600)
  const clock = `${inHour}:${twoDigits(total % 60)}`
  return wholeHours === 0 ? clock : `${wholeHours}:${clock.padStart(5, '0')}`
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
