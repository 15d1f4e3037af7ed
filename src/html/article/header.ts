import type { Element, ElementContent } from 'hast'
import { type Child, element, elementOf, lines } from '../../hast/element.js'
import {
  aboutAuthors,
  affiliationOf,
  bylineParts,
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  partOfLine,
  updateDateOf,
  verdictOf,
} from '../../render/article/envelope.js'
import { type RenderState, renderNodes } from '../../render/handler.js'
import { labelLanguage } from '../../render/labels/labels-for.js'
import { cleanText } from '../../render/safety/clean-text.js'
import type { Article } from '../../schema/article.js'
import type { Phrasing } from '../../schema/nodes.js'
import type { Contributor } from '../../schema/people.js'
import { labelText } from '../label.js'
import { time } from '../time.js'
import { titleLine } from '../title.js'
import { renderPaidLabel } from './paid-content.js'

/** Renders what is above the body, from the label of paid content to the dates. */
export function renderHeader(state: RenderState): Element {
  const { article } = state
  return elementOf(
    'header',
    { className: state.className('header') },
    lines([
      ...renderPaidLabel(state),
      ...renderPartOf(state, article),
      titleLine(state, 'kicker', kickerOf(article)),
      element(state.headingName(1), { className: state.className('headline') }, [
        cleanText(article.headline),
      ]),
      renderDeck(state, article),
      renderHighlights(state, article),
      renderByline(state, article),
      ...aboutAuthors(article, state.labels.colon).map((words) =>
        titleLine(state, 'author-description', words),
      ),
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
  return elementOf('p', { className: state.className('deck') }, renderLine(state, deck))
}

/** Renders a line for each series, blog, column, podcast or newsletter of the article. */
function renderPartOf(state: RenderState, { isPartOf = [] }: Article): Element[] {
  return isPartOf.map((partOf, index) => {
    const { label, name, position } = partOfLine(partOf, state)
    const href = partOf.url && state.safeUrl('link', partOf.url, state.article, urlOf(index))
    return element('p', { className: state.className('part-of') }, [
      labelText(state, label),
      href ? element('a', { href }, [cleanText(name)]) : cleanText(name),
      position || undefined,
    ])
  })
}

/** The pointer to a URL: what is in `isPartOf` is not a node. */
function urlOf(index: number): string {
  return `/isPartOf/${index}/url`
}

/** Renders a line that is not a node: as in a paragraph, images are as high as the text. */
function renderLine(state: RenderState, children: Phrasing[]): ElementContent[] {
  return renderNodes(state, children, { type: 'paragraph', children })
}

function renderHighlights(state: RenderState, { highlights = [] }: Article): Element | undefined {
  const items = highlights
    .map((nodes) => renderLine(state, nodes))
    .filter((children) => children.length > 0)
  if (items.length === 0) return undefined
  const className = state.className('highlights')
  return elementOf('ul', { className }, lines(items.map((item) => elementOf('li', {}, item))))
}

function renderByline(state: RenderState, article: Article): Element | undefined {
  const names =
    article.byline === undefined
      ? contributorNames(state, article)
      : bylineParts(cleanText(article.byline), article.authors).map(({ text, author }) =>
          author ? linked(state, author, ['author'], text) : text,
        )
  return names && element('p', { className: state.className('byline') }, names)
}

/** Renders the names of the authors after the label for `by`. */
export function contributorNames(
  state: RenderState,
  { authors }: { authors?: Contributor[] | undefined },
): Child[] | undefined {
  const people = [...(authors ?? [])]
  if (people.length === 0) return undefined
  const names = listAuthors(people, labelLanguage(state.labels, state.language)).flatMap(
    (part): Child[] => {
      const author = typeof part === 'number' ? people[part] : undefined
      if (!author) return [String(part)]
      const affiliation = affiliationOf(author)
      return [linked(state, author, ['author']), affiliation ? cleanText(affiliation) : undefined]
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
  const { name, url } = review?.itemReviewed ?? {}
  const { labels } = state
  const className = state.className('review-item')
  if (name !== undefined) {
    return element('p', { className }, [
      labelText(state, `${labels.review.item}${labels.colon}`),
      linked(state, { name, url }),
    ])
  }
  const href = url && state.safeUrl('link', url, state.article, '/review/itemReviewed/url')
  return href
    ? element('p', { className }, [element('a', { href }, [labelText(state, labels.review.item)])])
    : undefined
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
  text = named.name,
): Child {
  const href = named.url && state.safeUrl('link', named.url, named, '/url')
  const name = cleanText(text)
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
