// The article around its nodes: takes an article and returns metadata, notes, updates and the
// paywall for targets to render. Must not import a target.

import type { Article } from '../../schema/article.js'
import type { Contributor, Source } from '../../schema/people.js'
import type { PartOf } from '../../schema/publication.js'
import { UNSPACED_SCRIPTS } from '../format/unspaced-scripts.js'
import type { Labels } from '../labels/labels.js'
import { memoize } from '../memoize.js'

// The metadata that all targets render around the body of an article.

/** The parts of the line about a series or another publication that the article belongs to. */
export function partOfLine(
  { type, name, position }: PartOf,
  { labels, language }: { labels: Labels; language: string },
): { label: string; name: string; position: string } {
  const label = labels.partOf[type] ?? labels.partOf.series
  const number = position === undefined ? '' : ` (${numberFormat(language).format(position)})`
  return { label: label + labels.colon, name, position: number }
}

/** The line above the headline: the kicker, or else the section. */
export function kickerOf({ kicker, section }: Article): string | undefined {
  return kicker ?? section
}

/** Returns the place and date of writing, formatted for readers. */
export function datelineOf({ dateline }: Article, comma: string): string | undefined {
  const parts = [dateline?.location, dateline?.date].filter((part) => part !== undefined)
  return dateline?.text ?? (parts.length > 0 ? parts.join(comma) : undefined)
}

/**
 * Returns the source to credit, such as an agency. Content of the publication's own staff has no
 * source credit.
 */
export function creditedSource({ source }: Article): Source | undefined {
  return source?.category === 'staff' ? undefined : source
}

type Dates = Pick<Article, 'datePublished' | 'dateModified'>

/** The date of the last change for metadata. `undefined` if it is before publication. */
export function modifiedDateOf({ datePublished, dateModified }: Dates): string | undefined {
  const isBefore =
    dateModified !== undefined &&
    datePublished !== undefined &&
    dateModified !== datePublished &&
    Date.parse(dateModified) < Date.parse(datePublished)
  return isBefore ? undefined : dateModified
}

/**
 * The date of the last change of an article or a live blog entry, for readers. `undefined` if it is
 * not after publication, or if they would see the same date and time.
 */
export function updateDateOf(
  dates: Dates,
  formatDate: (date: string) => string,
): string | undefined {
  const { datePublished } = dates
  const dateModified = modifiedDateOf(dates)
  if (dateModified === datePublished || dateModified === undefined) return undefined
  const isVisible =
    datePublished === undefined ||
    (minuteOf(dateModified) !== minuteOf(datePublished) &&
      formatDate(dateModified) !== formatDate(datePublished))
  return isVisible ? dateModified : undefined
}

/** Returns the minutes since 1970, which are the same for one moment in two time zones. */
function minuteOf(date: string): number {
  return Math.floor(Date.parse(date) / 60_000)
}

/** Returns the number format of a language. */
export const numberFormat = memoize((language) => new Intl.NumberFormat(language))

/** Returns the rating of a review, such as `3.5/5`. */
export function verdictOf({ review }: Article, language: string): string | undefined {
  const { value, best } = review?.rating ?? {}
  if (!Number.isFinite(value) || !Number.isFinite(best)) return undefined
  const numbers = numberFormat(language)
  return `${numbers.format(value as number)}/${numbers.format(best as number)}`
}

/** The affiliation of an author, to write after the name. */
export function affiliationOf({ affiliation }: Contributor): string {
  return affiliation === undefined ? '' : ` (${affiliation})`
}

/** Returns the details of each author, after the name if there are several authors. */
export function aboutAuthors({ authors = [] }: Article, colon: string): string[] {
  return authors.flatMap(({ name, description }) => {
    if (description === undefined) return []
    const isClear = authors.length === 1 || description.includes(name)
    return isClear ? description : name + colon + description
  })
}

const listFormat = memoize((language) => new Intl.ListFormat(language, { type: 'conjunction' }))

/**
 * Formats a list of authors in a language. Returns the indexes of the authors, and the text between
 * them.
 *
 * @example
 * listAuthors(article.authors, 'en') // [0, ' and ', 1]
 */
export function listAuthors(
  authors: readonly Contributor[],
  language: string,
): readonly (number | string)[] {
  // Formatting a list with `Intl` takes longer than rendering a short article.
  if (authors.length === 1) return [0]
  return authors.length === 2 ? pair(language) : listOf(authors.length, language)
}

/** A part of a byline, with the author that it names. */
export interface BylinePart {
  text: string
  author?: Contributor | undefined
}

/** Splits a byline at the names of authors, which may be in capitals. */
export function bylineParts(byline: string, authors: readonly Contributor[] = []): BylinePart[] {
  const named = new Map(authors.map((author) => [author.name.toLowerCase(), author]))
  // Searching a byline for hundreds of names would be slow.
  if (named.size === 0 || named.size > MOST_NAMES) return [{ text: byline }]
  const names = [...named.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp)
  const name = new RegExp(`(?<!${LETTER})(${names.join('|')})(?!${LETTER})`, 'iu')
  // Names are at odd indexes.
  return byline.split(name).flatMap((text, index): BylinePart[] => {
    const author = index % 2 === 1 ? named.get(text.toLowerCase()) : undefined
    return text === '' ? [] : [{ text, author }]
  })
}

const MOST_NAMES = 50

/** A letter or digit that would continue a name. Scripts without spaces have none. */
const LETTER = `(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}])`

function escapeRegExp(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Caches the list of two authors. */
const pair = memoize((language) => listOf(2, language))

function listOf(count: number, language: string): (number | string)[] {
  return listFormat(language)
    .formatToParts(Array.from({ length: count }, (_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value))
}
