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
  const month = monthIn(words, inLanguage)
  const day = words.map(Number).find((number) => number >= 1 && number <= 31)
  if (month === undefined || day === undefined) return undefined
  const published = Date.parse(datePublished)
  const year = new Date(published).getUTCFullYear()
  const own = words.map(Number).find((number) => number > 1000)
  const years = own === undefined ? [year - 1, year, year + 1] : [own]
  const instants = years.map((candidate) => Date.UTC(candidate, month, day, 12))
  return instants.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]
}

function monthIn(words: readonly string[], language: string): number | undefined {
  const month = monthNames(language).findIndex((names) =>
    names.some((name) => words.includes(name)),
  )
  return month === -1 ? undefined : month
}

/** Names of months that have been asked for: to make them costs more than to check an article. */
const known = new Map<string, string[][]>()

/** What the months are called in a language, long and short. */
function monthNames(language: string): string[][] {
  const names = known.get(language) ?? makeMonthNames(language)
  known.set(language, names)
  return names
}

function makeMonthNames(language: string): string[][] {
  if (!isLanguageTag(language)) return []
  const formats = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  )
  return Array.from({ length: 12 }, (_, month) =>
    formats.flatMap((format) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 1))
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? ''
      // In Chinese and Japanese months are numbers, which days are too.
      return /\p{L}{2}/u.test(name) ? [name.replace(/(?<!\P{L})\P{L}+$/u, '')] : []
    }),
  )
}
