import type { Article } from '../../schema/article.js'
import { show } from '../../tree/issue.js'
import type { Found, Rule } from '../rule.js'

const FIELDS = ['datePublished', 'dateModified', 'dateCreated'] as const

/** A date in the future. */
export const dateInFuture: Rule = {
  code: 'date-in-future',
  severity: 'warning',
  summary: 'A date in the future.',
  why: 'Usually the year is mistyped, or day and month are swapped. It is checked only if the caller passes the current time as `now`.',
  examples: {
    bad: '"datePublished": "2062-03-03T06:00:00Z"',
    good: '"datePublished": "2026-03-03T06:00:00Z"',
  },
  check({ article, now }) {
    if (now === undefined) return []
    const dated: {
      at: object
      dates: Partial<Record<(typeof FIELDS)[number], string | undefined>>
    }[] = [
      {
        at: article,
        dates: isUnderEmbargo(article, now) ? { dateCreated: article.dateCreated } : article,
      },
      ...[...(article.updates ?? []), ...(article.corrections ?? [])].map((part) => ({
        at: part,
        dates: part,
      })),
    ]
    return dated.flatMap(({ at, dates }) =>
      FIELDS.flatMap((name): Found[] => {
        const date = dates[name]
        if (date === undefined || Date.parse(date) <= now) return []
        return [
          {
            at,
            field: `/${name}`,
            message: `\`${name}\` is ${show(date)}, which is in the future. Correct the date.`,
          },
        ]
      }),
    )
  },
}

/** Whether the article is under embargo, when a publication date in the future is expected. */
function isUnderEmbargo({ embargoedUntil }: Article, now: number): boolean {
  if (embargoedUntil === undefined) return false
  return embargoedUntil === 'indefinite' || Date.parse(embargoedUntil) > now
}
