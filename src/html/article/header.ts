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
import { type RenderState, renderNodes } from '../../render/handler.js'
import { labelLanguage } from '../../render/labels/labels-for.js'
import { cleanText } from '../../render/safety/clean-text.js'
import type { Article } from '../../schema/article.js'
import type { Contributor } from '../../schema/people.js'
import { labelText } from '../label.js'
import { time } from '../time.js'
import { titleLine } from '../title.js'

/** Renders what is above the body: kicker, headline, deck, byline, source, dateline and dates. */
export function renderHeader(state: RenderState): Element {
  const { article } = state
  return elementOf(
    'header',
    { className: state.className('header') },
    lines([
      titleLine(state, 'kicker', kickerOf(article)),
      element(state.headingName(1), { className: state.className('headline') }, [
        cleanText(article.headline),
      ]),
      renderDeck(state, article),
      renderByline(state, article),
      renderSource(state, article),
      renderItemReviewed(state, article),
      renderVerdict(state, article),
      titleLine(state, 'dateline', datelineOf(article, state.labels.comma)),
      renderDates(state, article),
    ]),
  )
}

function renderDeck(state: RenderState, { deck }: Article): Element | undefined {
  if (deck === undefined || deck.length === 0) return undefined
  const children = renderNodes(state, deck, { type: 'paragraph', children: deck })
  return elementOf('p', { className: state.className('deck') }, children)
}

function renderByline(state: RenderState, article: Article): Element | undefined {
  if (article.byline !== undefined) return titleLine(state, 'byline', article.byline)
  const names = contributorNames(state, article)
  return names && element('p', { className: state.className('byline') }, names)
}

/** Renders the names of the authors after the label for `by`. */
export function contributorNames(
  state: RenderState,
  { authors }: { authors?: Contributor[] | undefined },
): Child[] | undefined {
  const people = [...(authors ?? [])]
  if (people.length === 0) return undefined
  const names = listAuthors(people, labelLanguage(state.labels, state.language)).map(
    (part): Child => {
      const author = typeof part === 'number' ? people[part] : undefined
      return author ? linked(state, author, ['author']) : String(part)
    },
  )
  return [labelText(state, state.labels.by), ...names]
}

function renderSource(state: RenderState, article: Article): Element | undefined {
  const source = creditedSource(article)
  if (!source) return undefined
  return element('p', { className: state.className('source') }, [
    labelText(state, `${state.labels.source}${state.labels.colon}`),
    linked(state, source),
  ])
}

/** Renders the subject of a review. */
function renderItemReviewed(state: RenderState, { review }: Article): Element | undefined {
  const { itemReviewed } = review ?? {}
  if (!itemReviewed) return undefined
  const { labels } = state
  return element('p', { className: state.className('review-item') }, [
    labelText(state, `${labels.review.item}${labels.colon}`),
    linked(state, itemReviewed),
  ])
}

function renderVerdict(state: RenderState, article: Article): Element | undefined {
  const { labels, language } = state
  const verdict = verdictOf(article, language)
  if (verdict === undefined) return undefined
  return element('p', { className: state.className('review-rating') }, [
    labelText(state, `${labels.review.rating}${labels.colon}`),
    verdict,
  ])
}

/** Renders a name, as a link if it has a URL. */
function linked(
  state: RenderState,
  named: { name: string; url?: string | undefined },
  rel?: string[],
): Child {
  const href = named.url && state.safeUrl('link', named.url, named, '/url')
  const name = cleanText(named.name)
  return href ? element('a', { href, rel }, [name]) : name
}

function renderDates(state: RenderState, article: Article): Element | undefined {
  const published = time(state, article.datePublished)
  const updated = time(state, updateDateOf(article, state.formatDate))
  const update =
    updated &&
    element('span', { className: state.className('updated') }, [
      labelText(state, `${state.labels.updated}${state.labels.colon}`),
      updated,
    ])
  const space = published && update ? ' ' : undefined
  if ((published ?? update) === undefined) return undefined
  return element('p', { className: state.className('dates') }, [published, space, update])
}
