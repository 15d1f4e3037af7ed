import { memoize } from '../../render/memoize.js'
import type { Article } from '../../schema/article.js'
import { isLanguageTag } from '../../schema/language.js'
import type { Rule } from '../rule.js'

/** The maximum number of days between writing and publishing. */
const MAX_DAYS = 7
const DAY = 86_400_000

/** A dateline that is more than a week from the publication date. */
export const mastheadDate: Rule = {
  code: 'masthead-date',
  severity: 'warning',
  summary: 'A dateline that is more than a week from the publication date.',
  why: 'The date at the top of a web page is often today’s date, not that of the article. It is easily copied by mistake.',
  examples: {
    bad: '`"dateline": { "date": "3 March" }` with `"datePublished": "2026-05-21T06:00:00Z"`',
    good: '`"dateline": { "date": "20 May" }` with the same',
  },
  check({ article }) {
    const { dateline, datePublished } = article
    const day = dateOf(dateline?.date, article)
    if (day === undefined || datePublished === undefined) return []
    const days = Math.abs(day - Date.parse(datePublished)) / DAY
    if (days <= MAX_DAYS) return []
    return [
      {
        at: dateline ?? article,
        field: '/date',
        message: `The dateline is ${Math.round(days)} days from \`datePublished\`. One of them may be the date on which the page was copied. Correct it.`,
      },
    ]
  },
}

/**
 * Returns the time of a text such as `3 March`. Of several dates, the nearest to the publication
 * counts.
 */
function dateOf(
  text: string | undefined,
  { inLanguage, datePublished }: Article,
): number | undefined {
  if (text === undefined || datePublished === undefined) return undefined
  const published = Date.parse(datePublished)
  let nearest: number | undefined
  for (const day of daysOf(`${inLanguage} ${text.slice(0, MAX_LENGTH)}`)) {
    const instant = nearestInstant(day, published)
    if (nearest === undefined || distance(instant, published) < distance(nearest, published)) {
      nearest = instant
    }
  }
  return nearest
}

/** The maximum length of a text with a date. The rest of a longer text is ignored. */
const MAX_LENGTH = 200

function distance(a: number, b: number): number {
  return Math.abs(a - b)
}

/** Returns the time in the year that the text mentions, or else in the nearest year. */
function nearestInstant({ month, day, year }: Day, published: number): number {
  const own = year ?? new Date(published).getUTCFullYear()
  const instant = Date.UTC(own, month, day, 12)
  if (year !== undefined || distance(instant, published) < HALF_A_YEAR) return instant
  return Date.UTC(instant < published ? own + 1 : own - 1, month, day, 12)
}

const HALF_A_YEAR = 183 * DAY

interface Day {
  year?: number | undefined
  /** The month, from 0. */
  month: number
  day: number
}

/**
 * Returns the days that a text may refer to, cached by language and text, separated by a space.
 * There are several in `28 February – 3 March`, and in `mar 3 nov`, which is a Tuesday in Spanish.
 */
const daysOf = memoize((known): readonly Day[] => {
  const end = known.indexOf(' ')
  const text = known.slice(end + 1)
  const numeric = numericDate(text)
  const found = numeric ? [numeric] : writtenDates(text, known.slice(0, end))
  return found.filter(({ month, day }) => month >= 0 && month < 12 && day >= 1 && day <= 31)
})

/** ISO 8601 and numeric Chinese and Japanese dates. */
const NUMERIC = /^\s*(\d{4})-(\d\d?)-(\d\d?)|(?:(\d{4})\s*年\s*)?(\d\d?)\s*月\s*(\d\d?)\s*日/

function numericDate(text: string): Day | undefined {
  const [whole, ...groups] = NUMERIC.exec(withPlainDigits(text)) ?? []
  if (whole === undefined) return undefined
  const [year, month = 0, day = 0] = groups[0] === undefined ? groups.slice(3) : groups
  return {
    ...(year !== undefined && { year: Number(year) }),
    month: Number(month) - 1,
    day: Number(day),
  }
}

/** Times of day, whose numbers are not days. */
const TIMES = /\d\d?\s?(?:[:h]\s?\d\d|[ap]\.?\s?m\b)/gi

/** Returns each month name with the nearest number. */
function writtenDates(text: string, language: string): Day[] {
  const words =
    withPlainDigits(text)
      .toLowerCase()
      .replace(TIMES, ' ')
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const numbers = words.map(Number)
  const year = numbers.find((number) => number > 1000)
  const names = monthNames(language)
  return words.flatMap((word, at) => {
    const month = monthOf(word, names)
    if (month === undefined) return []
    const [day] = numbers
      .map((number, index) => ({ number, from: Math.abs(index - at) }))
      .filter(({ number }) => number >= 1 && number <= 31)
      .sort((a, b) => a.from - b.from)
    return day ? [{ year, month, day: day.number }] : []
  })
}

/** Replaces Arabic and Persian digits with ASCII digits. */
function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/** Returns the month whose name or abbreviation a word is: `Sept`, `févr`. */
function monthOf(word: string, names: readonly string[]): number | undefined {
  const whole = names.indexOf(word)
  if (whole !== -1) return whole
  if (word.length < 3) return undefined
  const begun = names.flatMap((name, month) => (name.startsWith(word) ? month : []))
  return begun.length === 1 ? begun[0] : undefined
}

/** Constant, because asking `Intl` takes longer than linting hundreds of articles. */
const ENGLISH =
  'january february march april may june july august september october november december'.split(' ')

/** Returns the month names of a language in lower case. */
const monthNames = memoize((language): readonly string[] => {
  if (/^en\b/i.test(language)) return ENGLISH
  if (!isLanguageTag(language)) return []
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return ENGLISH.map((_, month) => {
    const parts = format.formatToParts(Date.UTC(2026, month, 1))
    const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? ''
    // Some languages add a full stop or the word for month.
    return name.match(/[\p{L}\p{M}]{2,}/u)?.[0] ?? ''
  })
})
