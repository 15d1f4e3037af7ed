import {
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  updateDateOf,
  verdictOf,
} from '../render/article/envelope.js'
import type { RenderContext } from '../render/context.js'
import { labelLanguage } from '../render/labels/labels-for.js'
import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf, stringOrUndefined } from '../render/safety/lenient.js'
import type { Article } from '../schema/article.js'
import type { Contributor } from '../schema/people.js'
import { joinBlocks, renderPhrasing, type TextState } from './handler.js'
import { titled } from './layout/lines.js'

/** What stands above the body: kicker, headline, deck, byline, source, dateline and dates. */
export function renderHeader(state: TextState, width: number): string {
  const { article } = state.context
  const kicker = kickerOf(article)
  const headline = titled(state, cleanText(article.headline), 1, width)
  return joinBlocks([
    kicker === undefined ? headline : `${state.wrap(cleanText(kicker), width)}\n${headline}`,
    state.wrap(renderPhrasing(state, article.deck), width),
    factLines(state, article)
      .map((line) => state.wrap(cleanText(line), width))
      .join('\n'),
  ])
}

function factLines({ context }: TextState, article: Article): string[] {
  const { labels, formatDate } = context
  const { datePublished } = article
  const source = creditedSource(article)
  const updated = updateDateOf(article)
  const item = article.review?.itemReviewed?.name
  const verdict = verdictOf(article, context.language)
  const lines = [
    bylineOf(context, article),
    source && `${labels.source}${labels.colon}${cleanText(source.name)}`,
    stringOrUndefined(item) && `${labels.review.item}${labels.colon}${cleanText(item)}`,
    verdict && `${labels.review.rating}${labels.colon}${verdict}`,
    datelineOf(article, labels.comma),
    stringOrUndefined(datePublished) && formatDate(cleanText(datePublished)),
    stringOrUndefined(updated) &&
      `${labels.updated}${labels.colon}${formatDate(cleanText(updated))}`,
  ]
  return lines.filter((line): line is string => Boolean(line))
}

function bylineOf(context: RenderContext, article: Article): string | undefined {
  return stringOrUndefined(article.byline) ?? contributorNames(context, article)
}

/** The names of those who made something, behind the word for `by`; nothing if there are none. */
export function contributorNames(
  { labels, language }: RenderContext,
  { authors }: { authors?: Contributor[] | undefined },
): string | undefined {
  const people = objectsOf(authors)
  if (people.length === 0) return undefined
  const names = listAuthors(people, labelLanguage(labels, language)).map((part) =>
    typeof part === 'number' ? cleanText(people[part]?.name) : part,
  )
  return labels.by + names.join('')
}
