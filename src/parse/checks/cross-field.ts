import { type Issue, type Severity, show } from '../../tree/issue.js'
import { isObject, type Place, type PlainObject } from '../../tree/visit.js'
import type { Findings } from './findings.js'

/**
 * Pairs of dates in chronological order. Publishing systems write the first three a second apart, in
 * any order, so those are warnings.
 */
const DATE_ORDER: [earlier: string, later: string, severity: Severity][] = [
  ['dateCreated', 'datePublished', 'warning'],
  ['dateCreated', 'dateModified', 'warning'],
  ['datePublished', 'dateModified', 'warning'],
  ['dateCreated', 'expires', 'error'],
  ['datePublished', 'expires', 'error'],
  ['coverageStartTime', 'coverageEndTime', 'error'],
]

/** Fields that only one type of article has. */
const FIELDS_OF_TYPE: [field: string, type: string][] = [
  ['updates', 'liveBlog'],
  ['coverageStartTime', 'liveBlog'],
  ['coverageEndTime', 'liveBlog'],
  ['keyEvents', 'liveBlog'],
  ['pagination', 'liveBlog'],
  ['review', 'review'],
  ['sponsor', 'advertiserContent'],
]

// Checks across fields: dates in order, fields that match the type of the article, one paywall at the
// top level, and facts that readers miss. They run on the input.

/** Collects the paywalls, which are checked at the end. */
export function checkPaywall({ paywalls }: Findings, _paywall: PlainObject, place: Place): void {
  paywalls.push(place.pointer())
}

/** Checks the fields of the article against each other. */
export function checkFieldsTogether({ paywalls }: Findings, article: unknown): Issue[] {
  if (!isObject(article)) return []
  return [
    ...checkBody(article),
    ...checkDates(article, ''),
    ...checkUpdateDates(article),
    ...checkFieldsOfType(article),
    ...checkSponsor(article),
    ...checkReview(article),
    ...checkCorrections(article),
    ...checkPaywalls(paywalls),
  ]
}

function checkBody({ type, body, leadMedia }: PlainObject): Issue[] {
  const isEmpty =
    isObject(body) &&
    body.type === 'root' &&
    Array.isArray(body.children) &&
    body.children.length === 0
  if (type === 'liveBlog' || leadMedia !== undefined || !isEmpty) return []
  return error(
    'empty-body',
    '/body/children',
    'The body has no block. Add a paragraph or another block, or set `leadMedia`.',
  )
}

function checkDates(owner: PlainObject, path: string): Issue[] {
  return DATE_ORDER.flatMap(([earlier, later, severity]) => {
    if (owner[earlier] === undefined || owner[later] === undefined) return []
    if (isWrittenInOrder(owner[earlier], owner[later])) return []
    const [first, second] = [instant(owner[earlier]), instant(owner[later])]
    if (first === undefined || second === undefined || first <= second) return []
    return {
      code: 'dates-out-of-order',
      severity,
      path: `${path}/${later}`,
      message: `\`${later}\` (${show(owner[later])}) is before \`${earlier}\` (${show(owner[earlier])}). Correct one of them.`,
    }
  })
}

/**
 * Whether two dates with the same offset are in order. Comparing strings is faster than parsing
 * dates.
 */
function isWrittenInOrder(earlier: unknown, later: unknown): boolean {
  if (typeof earlier !== 'string' || typeof later !== 'string') return false
  const isAlike =
    earlier.length === later.length && earlier.slice(SECONDS_END) === later.slice(SECONDS_END)
  return isAlike && earlier.length > SECONDS_END && earlier <= later
}

/** The index of the offset in a date and time without fractions of a second. */
const SECONDS_END = '2026-03-03T06:00:00'.length

function checkUpdateDates({ updates }: PlainObject): Issue[] {
  if (!Array.isArray(updates)) return []
  return updates.flatMap((update, index) =>
    isObject(update) ? checkDates(update, `/updates/${index}`) : [],
  )
}

function checkFieldsOfType(article: PlainObject): Issue[] {
  return FIELDS_OF_TYPE.flatMap(([field, type]) =>
    article[field] === undefined || article.type === type
      ? []
      : error(
          'field-of-other-type',
          `/${field}`,
          `\`${field}\` is only allowed for the type \`${type}\`. Remove it, or set \`type\` to \`${type}\`.`,
        ),
  )
}

function checkSponsor({ type, sponsor }: PlainObject): Issue[] {
  if (type !== 'advertiserContent' || sponsor !== undefined) return []
  return warning(
    'sponsor-missing',
    '/sponsor',
    'Paid content has no `sponsor`, so readers do not learn who paid for it. Add its name.',
  )
}

function checkReview({ review }: PlainObject): Issue[] {
  if (!isObject(review) || !isObject(review.itemReviewed)) return []
  if (review.itemReviewed.name !== undefined) return []
  return warning(
    'review-without-item',
    '/review/itemReviewed/name',
    'The reviewed item has no `name`, so readers do not learn what the review is about. Add it.',
  )
}

function checkCorrections({ corrections }: PlainObject): Issue[] {
  if (!Array.isArray(corrections)) return []
  return corrections.flatMap((correction, index) => {
    if (!isObject(correction)) return []
    const { placement, target, datePublished } = correction
    const path = `/corrections/${index}`
    return [
      ...(placement === 'inline' && target === undefined
        ? error(
            'target-missing',
            `${path}/target`,
            'A correction with the placement `inline` needs a `target`. Add the id of the corrected node.',
          )
        : []),
      ...(datePublished === undefined
        ? warning(
            'correction-without-date',
            `${path}/datePublished`,
            'A correction has no `datePublished`, so readers do not learn when it was made. Add it.',
          )
        : []),
    ]
  })
}

function checkPaywalls(places: readonly string[]): Issue[] {
  const isTopLevel = (place: string): boolean => /^\/body\/children\/\d+$/.test(place)
  const first = places.find(isTopLevel)
  return places.flatMap((place) => {
    if (!isTopLevel(place)) {
      return error(
        'misplaced-node',
        `${place}/type`,
        'A `paywall` is not allowed here. Move it to the top level of the body.',
      )
    }
    if (place === first) return []
    return error(
      'second-paywall',
      place,
      `There is already a \`paywall\` at ${first}. Remove one of them.`,
    )
  })
}

function error(code: string, path: string, message: string): Issue[] {
  return [{ code, severity: 'error', path, message }]
}

function warning(code: string, path: string, message: string): Issue[] {
  return [{ code, severity: 'warning', path, message }]
}

function instant(date: unknown): number | undefined {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
