import { remembering } from '../../render/remembering.js'
import type { Article } from '../../schema/article.js'
import { isLanguageTag } from '../../schema/language.js'
import type { Rule } from '../rule.js'

/** How many days may lie between writing and publishing. */
const MAX_DAYS = 7
const DAY = 86_400_000

/** A dateline whose day is far from the day of publication. */
export const mastheadDate: Rule = {
  code: 'masthead-date',
  severity: 'warning',
  summary: 'A dateline whose day is far from the day of publication.',
  why: 'The date at the top of a page is often today’s, and not the article’s: whoever copies a page takes one for the other.',
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
        message: `The dateline is ${Math.round(days)} days from \`datePublished\`. One of them may be the date of the masthead: correct it.`,
      },
    ]
  },
}

/** The instant that a day such as `3 March` means, in the year that is nearest to the article's. */
function dateOf(
  text: string | undefined,
  { inLanguage, datePublished }: Article,
): number | undefined {
  const words = text?.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu)
  if (!words || datePublished === undefined) return undefined
  const month =
    monthIn(words, longMonthNames(inLanguage)) ?? monthIn(words, shortMonthNames(inLanguage))
  const day = words.map(Number).find((number) => number >= 1 && number <= 31)
  if (month === undefined || day === undefined) return undefined
  const published = Date.parse(datePublished)
  const year = new Date(published).getUTCFullYear()
  const own = words.map(Number).find((number) => number > 1000)
  const years = own === undefined ? [year - 1, year, year + 1] : [own]
  const instants = years.map((candidate) => Date.UTC(candidate, month, day, 12))
  return instants.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]
}

function monthIn(words: readonly string[], names: MonthNames): number | undefined {
  let first: number | undefined
  for (const word of words) {
    const month = names.get(word)
    if (month !== undefined && month < (first ?? 12)) first = month
  }
  return first
}

type MonthNames = ReadonlyMap<string, number>

/** What the months are called in a language: to ask costs more than to check an article. */
const longMonthNames = remembering((language) => makeMonthNames(language, 'long'))
const shortMonthNames = remembering((language) => makeMonthNames(language, 'short'))

function makeMonthNames(language: string, style: 'long' | 'short'): MonthNames {
  const names = new Map<string, number>()
  if (!isLanguageTag(language)) return names
  const format = new Intl.DateTimeFormat(language, {
    month: style,
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (let month = 11; month >= 0; month--) {
    const parts = format.formatToParts(Date.UTC(2026, month, 1))
    const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? ''
    // In Chinese and Japanese months are numbers, which days are too.
    if (/\p{L}{2}/u.test(name)) names.set(name.replace(/(?<!\P{L})\P{L}+$/u, ''), month)
  }
  return names
}
