import type { Place, PlainObject } from '../../tree/visit.js'
import type { Findings } from './findings.js'

/** An event of which a reader doesn't learn when it was. */
export function checkTimelineEvent(
  { warnings }: Findings,
  { date, dateTime }: PlainObject,
  place: Place,
): void {
  if ((date ?? dateTime) !== undefined) return
  warnings.push({
    code: 'timeline-event-without-date',
    severity: 'warning',
    path: `${place.pointer()}/date`,
    message: 'An event of a timeline has no `date`, so readers do not learn when it was. Add it.',
  })
}
