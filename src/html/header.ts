import type { Element } from 'hast'
import { showable } from '../render/characters.js'
import { type Child, element, lines } from '../render/element.js'
import {
  creditedSource,
  datelineOf,
  kickerOf,
  listAuthors,
  updateDateOf,
} from '../render/envelope.js'
import { type MarkupState, renderNodes } from '../render/handler.js'
import { items, words } from '../render/lenient.js'
import type { Article } from '../schema/article.js'
import { time } from './time.js'

/** What stands above the body: kicker, headline, deck, byline, source, dateline and dates. */
export function renderHeader(state: MarkupState): Element {
  const { context } = state
  const { article } = context
  return element(
    'header',
    { className: context.className('header') },
    lines([
      line(state, 'kicker', kickerOf(article)),
      element('h1', { className: context.className('headline') }, [showable(article.headline)]),
      renderDeck(state, article),
      renderByline(state, article),
      renderSource(state, article),
      line(state, 'dateline', datelineOf(article, context.labels.comma)),
      renderDates(state, article),
    ]),
  )
}

function renderDeck(state: MarkupState, { deck }: Article): Element | undefined {
  if (items(deck).length === 0) return undefined
  return element('p', { className: state.context.className('deck') }, renderNodes(state, deck))
}

function renderByline(state: MarkupState, article: Article): Element | undefined {
  const { context } = state
  const { byline } = article
  const authors = items(article.authors)
  if (words(byline) !== undefined) return line(state, 'byline', byline)
  if (authors.length === 0) return undefined
  const names = listAuthors(article, context.language).map((part): Child => {
    const author = typeof part === 'number' ? authors[part] : undefined
    return author ? linked(state, author, ['author']) : String(part)
  })
  return element('p', { className: context.className('byline') }, [context.labels.by, ...names])
}

function renderSource(state: MarkupState, article: Article): Element | undefined {
  const { context } = state
  const source = creditedSource(article)
  if (!source) return undefined
  return element('p', { className: context.className('source') }, [
    `${context.labels.source}${context.labels.colon}`,
    linked(state, source),
  ])
}

/** The name of somebody, as a link where there is a URL. */
function linked(
  { context }: MarkupState,
  named: { name: string; url?: string | undefined },
  rel?: string[],
): Child {
  const href = named.url && context.safeUrl('link', named.url, named, '/url')
  const name = showable(named.name)
  return href ? element('a', { href, rel }, [name]) : name
}

function renderDates({ context }: MarkupState, article: Article): Element | undefined {
  const published = time(context, article.datePublished)
  const updated = time(context, updateDateOf(article))
  const update =
    updated &&
    element('span', { className: context.className('updated') }, [
      `${context.labels.updated}${context.labels.colon}`,
      updated,
    ])
  const space = published && update ? ' ' : undefined
  if ((published ?? update) === undefined) return undefined
  return element('p', { className: context.className('dates') }, [published, space, update])
}

function line(
  { context }: MarkupState,
  name: string,
  words: string | undefined,
): Element | undefined {
  if (words === undefined) return undefined
  return element('p', { className: context.className(name) }, [showable(words)])
}
