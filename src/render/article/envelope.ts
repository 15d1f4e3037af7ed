import type { Article } from '../../schema/article.js'
import type { Contributor, Source } from '../../schema/people.js'
import { memoize } from '../memoize.js'

// What every target says of an article beside its body, whatever it makes of it.

/** The words above the headline: the kicker, or else the section. */
export function kickerOf({ kicker, section }: Article): string | undefined {
  return kicker ?? section
}

/** Where and when the article was written, as a reader should see it. */
export function datelineOf({ dateline }: Article, comma: string): string | undefined {
  const parts = [dateline?.location, dateline?.date].filter((part) => part !== undefined)
  return dateline?.text ?? (parts.length > 0 ? parts.join(comma) : undefined)
}

/** Whoever else the article comes from: one of one's own staff needs no source. */
export function creditedSource({ source }: Article): Source | undefined {
  return source?.category === 'staff' ? undefined : source
}

/** When an article or an entry of a live blog was changed, if that was after it was published. */
export function updateDateOf({
  datePublished,
  dateModified,
}: Pick<Article, 'datePublished' | 'dateModified'>): string | undefined {
  return dateModified === datePublished ? undefined : dateModified
}

const numberFormat = memoize((language) => new Intl.NumberFormat(language))

/** The verdict of a review in numbers, such as `3.5/5`. */
export function verdictOf({ review }: Article, language: string): string | undefined {
  const { value, best } = review?.rating ?? {}
  if (!Number.isFinite(value) || !Number.isFinite(best)) return undefined
  const numbers = numberFormat(language)
  return `${numbers.format(value as number)}/${numbers.format(best as number)}`
}

const listFormat = memoize((language) => new Intl.ListFormat(language, { type: 'conjunction' }))

/**
 * The authors as the language lists them: names as indexes of the list, and the words between.
 *
 * @example
 * listAuthors(article.authors, 'en') // [0, ' and ', 1]
 */
export function listAuthors(
  authors: readonly Contributor[],
  language: string,
): readonly (number | string)[] {
  // Nothing stands between one name and none, and a list costs more to format than a page.
  if (authors.length === 1) return [0]
  return authors.length === 2 ? pair(language) : listOf(authors.length, language)
}

/** Two authors: most have no more, and to ask again costs as much as ten paragraphs. */
const pair = memoize((language) => listOf(2, language))

function listOf(count: number, language: string): (number | string)[] {
  return listFormat(language)
    .formatToParts(Array.from({ length: count }, (_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value))
}
