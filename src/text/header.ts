import {
  aboutAuthors,
  affiliationOf,
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  partOfLine,
  updateDateOf,
  verdictOf,
} from '../render/article/envelope.js'
import { paidLine } from '../render/article/paid-content.js'
import { labelLanguage } from '../render/labels/labels-for.js'
import type { Article } from '../schema/article.js'
import type { Contributor } from '../schema/people.js'
import { joinBlocks, renderPhrasing } from './handler.js'
import { hang } from './layout/lines.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { State } from './state.js'
import { titled } from './title.js'

/** Renders everything above the body, from the label of paid content to the dates. */
export function renderHeader(state: State, width: number): string {
  const { article } = state
  const above = [paidContent(state), ...partOf(state), kickerOf(article)]
  const headline = titled(state, article.headline, 1, width)
  return joinBlocks([
    [...above.map((line) => state.wrap(line ?? '', width)), headline].filter(Boolean).join('\n'),
    state.wrap(renderPhrasing(state, article.deck), width),
    highlights(state, width),
    factLines(state, article)
      .map((line) => state.wrap(line, width))
      .join('\n'),
  ])
}

/** The label of paid content, with a link to the sponsor. */
function paidContent(state: State): string | undefined {
  const { article } = state
  const line = paidLine(state)
  if (line === undefined) return undefined
  const { url, logo } = article.sponsor ?? {}
  if (logo) reportLoss(state, 'logo-left-out', article, '/sponsor/logo')
  return linkWords(state, line, { url }, { of: article, field: '/sponsor/url' })
}

/** A line for each series, blog, column, podcast or newsletter of the article. */
function partOf(state: State): string[] {
  const { article } = state
  return (article.isPartOf ?? []).map((partOf, index) => {
    const { label, name, position } = partOfLine(partOf, state)
    const field = `/isPartOf/${index}/url`
    return linkWords(state, label + name + position, partOf, { of: article, field })
  })
}

function highlights(state: State, width: number): string {
  const { bullet } = state.marks
  return (state.article.highlights ?? [])
    .map((nodes) => state.wrap(renderPhrasing(state, nodes), width - bullet.length))
    .filter(Boolean)
    .map((item) => hang(state, item, bullet))
    .join('\n')
}

function factLines(state: State, article: Article): string[] {
  const { labels, formatDate, language } = state
  const { datePublished, byline = contributorNames(state, article) } = article
  const labelled = (label: string, value: string | undefined) =>
    value === undefined ? undefined : label + labels.colon + value
  const updated = updateDateOf(article, formatDate)
  const lines = [
    byline,
    ...aboutAuthors(article, labels.colon),
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
  const names = listAuthors(authors, labelLanguage(labels, language)).map((part) => {
    if (typeof part === 'string') return part
    const author = authors[part] as Contributor
    return author.name + affiliationOf(author)
  })
  return labels.by + names.join('')
}
