import { showable } from '../render/characters.js'
import {
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  updateDateOf,
} from '../render/envelope.js'
import type { Article } from '../schema/article.js'
import { underlined } from './flow.js'
import { joinBlocks, renderPhrasing, type TextState } from './handler.js'
import { wrap } from './wrap.js'

/** What stands above the body: kicker, headline, deck, byline, source, dateline and dates. */
export function renderHeader(state: TextState, width: number): string {
  const { article } = state.context
  const kicker = kickerOf(article)
  const headline = underlined(showable(article.headline), '=', width)
  return joinBlocks([
    kicker === undefined ? headline : `${wrap(showable(kicker), width)}\n${headline}`,
    wrap(renderPhrasing(state, article.deck), width),
    factLines(state, article)
      .map((line) => wrap(showable(line), width))
      .join('\n'),
  ])
}

function factLines({ context }: TextState, article: Article): string[] {
  const { labels, formatDate } = context
  const { datePublished } = article
  const source = creditedSource(article)
  const updated = updateDateOf(article)
  const lines = [
    bylineOf(context.labels.by, article),
    source && `${labels.source}${labels.colon}${source.name}`,
    datelineOf(article),
    datePublished && formatDate(datePublished),
    updated && `${labels.updated}${labels.colon}${formatDate(updated)}`,
  ]
  return lines.filter((line): line is string => Boolean(line))
}

function bylineOf(by: string, article: Article): string | undefined {
  const { byline, authors = [] } = article
  if (byline !== undefined || authors.length === 0) return byline
  const names = listAuthors(article).map((part) =>
    typeof part === 'number' ? (authors[part]?.name ?? '') : part,
  )
  return by + names.join('')
}
