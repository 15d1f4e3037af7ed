import {
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  updateDateOf,
  verdictOf,
} from '../render/article/envelope.js'
import { labelLanguage } from '../render/labels/labels-for.js'
import type { Article } from '../schema/article.js'
import type { Contributor } from '../schema/people.js'
import { joinBlocks, renderPhrasing } from './handler.js'
import type { State } from './state.js'
import { titled } from './title.js'

/** Renders everything above the body: kicker, headline, deck, byline, source, dateline and dates. */
export function renderHeader(state: State, width: number): string {
  const { article } = state
  const kicker = kickerOf(article)
  const headline = titled(state, article.headline, 1, width)
  return joinBlocks([
    kicker === undefined ? headline : `${state.wrap(kicker, width)}\n${headline}`,
    state.wrap(renderPhrasing(state, article.deck), width),
    factLines(state, article)
      .map((line) => state.wrap(line, width))
      .join('\n'),
  ])
}

function factLines(state: State, article: Article): string[] {
  const { labels, formatDate, language } = state
  const { datePublished, byline = contributorNames(state, article) } = article
  const labelled = (label: string, value: string | undefined) =>
    value === undefined ? undefined : label + labels.colon + value
  const updated = updateDateOf(article, formatDate)
  const lines = [
    byline,
    labelled(labels.source, creditedSource(article)?.name),
    labelled(labels.review.item, article.review?.itemReviewed?.name),
    labelled(labels.review.rating, verdictOf(article, language)),
    datelineOf(article, labels.comma),
    datePublished && formatDate(datePublished),
    labelled(labels.updated, updated && formatDate(updated)),
  ]
  return lines.filter((line) => line !== undefined && line !== '') as string[]
}

/** Returns the names of the authors after the label `by`, or `undefined` without authors. */
export function contributorNames(
  { labels, language }: State,
  { authors = [] }: { authors?: Contributor[] | undefined },
): string | undefined {
  if (authors.length === 0) return undefined
  const names = listAuthors(authors, labelLanguage(labels, language)).map((part) =>
    typeof part === 'number' ? (authors[part] as Contributor).name : part,
  )
  return labels.by + names.join('')
}
