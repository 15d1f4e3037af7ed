import type { Element } from 'hast'
import { type Child, element, elementOf, lines } from '../../hast/element.js'
import {
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  updateDateOf,
  verdictOf,
} from '../../render/article/envelope.js'
import { type MarkupState, renderNodes } from '../../render/handler.js'
import { labelLanguage } from '../../render/labels/labels-for.js'
import { cleanText } from '../../render/safety/clean-text.js'
import { objectsOf, stringOrUndefined } from '../../render/safety/lenient.js'
import type { Article } from '../../schema/article.js'
import type { Contributor } from '../../schema/people.js'
import { labelText } from '../label.js'
import { time } from '../time.js'
import { titleLine } from '../title.js'

/** What stands above the body: kicker, headline, deck, byline, source, dateline and dates. */
export function renderHeader(state: MarkupState): Element {
  const { context } = state
  const { article } = context
  return elementOf(
    'header',
    { className: context.className('header') },
    lines([
      titleLine(state, 'kicker', kickerOf(article)),
      element(context.headingName(1), { className: context.className('headline') }, [
        cleanText(article.headline),
      ]),
      renderDeck(state, article),
      renderByline(state, article),
      renderSource(state, article),
      renderItemReviewed(state, article),
      renderVerdict(state, article),
      titleLine(state, 'dateline', datelineOf(article, context.labels.comma)),
      renderDates(state, article),
    ]),
  )
}

function renderDeck(state: MarkupState, { deck }: Article): Element | undefined {
  if (objectsOf(deck).length === 0) return undefined
  return elementOf('p', { className: state.context.className('deck') }, renderNodes(state, deck))
}

function renderByline(state: MarkupState, article: Article): Element | undefined {
  if (stringOrUndefined(article.byline) !== undefined)
    return titleLine(state, 'byline', article.byline)
  const names = contributorNames(state, article)
  return names && element('p', { className: state.context.className('byline') }, names)
}

/** The names of those who made something, behind the word for `by`; nothing if there are none. */
export function contributorNames(
  state: MarkupState,
  { authors }: { authors?: Contributor[] | undefined },
): Child[] | undefined {
  const { context } = state
  const people = objectsOf(authors)
  if (people.length === 0) return undefined
  const names = listAuthors(people, labelLanguage(context.labels, context.language)).map(
    (part): Child => {
      const author = typeof part === 'number' ? people[part] : undefined
      return author ? linked(state, author, ['author']) : String(part)
    },
  )
  return [labelText(context, context.labels.by), ...names]
}

function renderSource(state: MarkupState, article: Article): Element | undefined {
  const { context } = state
  const source = creditedSource(article)
  if (!source) return undefined
  return element('p', { className: context.className('source') }, [
    labelText(context, `${context.labels.source}${context.labels.colon}`),
    linked(state, source),
  ])
}

/** What a review is of: search engines are told, and so are readers. */
function renderItemReviewed(state: MarkupState, { review }: Article): Element | undefined {
  const { context } = state
  const { itemReviewed } = review ?? {}
  if (stringOrUndefined(itemReviewed?.name) === undefined || !itemReviewed) return undefined
  const { labels } = context
  return element('p', { className: context.className('review-item') }, [
    labelText(context, `${labels.review.item}${labels.colon}`),
    linked(state, itemReviewed),
  ])
}

function renderVerdict(state: MarkupState, article: Article): Element | undefined {
  const { context } = state
  const { labels, language } = context
  const verdict = verdictOf(article, language)
  if (verdict === undefined) return undefined
  return element('p', { className: context.className('review-rating') }, [
    labelText(context, `${labels.review.rating}${labels.colon}`),
    verdict,
  ])
}

/** The name of somebody or something, as a link where there is a URL. */
function linked(
  { context }: MarkupState,
  named: { name: string; url?: string | undefined },
  rel?: string[],
): Child {
  const href = named.url && context.safeUrl('link', named.url, named, '/url')
  const name = cleanText(named.name)
  return href ? element('a', { href, rel }, [name]) : name
}

function renderDates({ context }: MarkupState, article: Article): Element | undefined {
  const published = time(context, article.datePublished)
  const updated = time(context, updateDateOf(article))
  const update =
    updated &&
    element('span', { className: context.className('updated') }, [
      labelText(context, `${context.labels.updated}${context.labels.colon}`),
      updated,
    ])
  const space = published && update ? ' ' : undefined
  if ((published ?? update) === undefined) return undefined
  return element('p', { className: context.className('dates') }, [published, space, update])
}
