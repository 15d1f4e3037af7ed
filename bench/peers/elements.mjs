// The article as Preact and React components that receive our nodes.
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  attributionParts,
  creditOf,
  dateWords,
  isRepeat,
  LINK_KINDS,
  positionOf,
  RELATIONS,
  srcsetOf,
} from '../limits/html.mjs'

export const preact = (article) => elements(article, h, renderToString)
export const react = (article) => elements(article, createElement, renderToStaticMarkup)

function elements(article, create, render) {
  let ids
  const idOf = ({ id }) => (id === undefined ? undefined : `sf-${id}`)
  const part = (name, className, ...children) => create(name, { className }, ...children)
  const all = (nodes) => nodes.map((node, key) => create(COMPONENTS[node.type], { key, node }))
  const time = (date) => create('time', { dateTime: date }, dateWords(date))
  const separated = (list, between) =>
    list.flatMap((item, index) => (index === 0 ? [item] : [between, item]))

  function imgComponent({ node, isLead }) {
    const srcSet = srcsetOf(node)
    const position = positionOf(node)
    return create('img', {
      src: node.url,
      ...(srcSet ? { srcSet, sizes: '(min-width: 44rem) 42rem, 100vw' } : {}),
      alt: node.alt,
      width: node.width,
      height: node.height,
      ...(position ? { style: { objectPosition: position } } : {}),
      ...(isLead ? {} : { loading: 'lazy' }),
      decoding: 'async',
      ...(isLead ? { fetchPriority: 'high' } : {}),
    })
  }

  function tableComponent({ node, caption }) {
    const { align, children, headerRows = 1 } = node
    const row = (cells, isHead, key) =>
      create(
        'tr',
        { key },
        cells.children.map((cell, column) => {
          const scope = isHead ? 'col' : cell.header ? 'row' : undefined
          const name = scope ? 'th' : 'td'
          return create(name, { key: column, align: align[column], scope }, all(cell.children))
        }),
      )
    const head = children.slice(0, headerRows).map((cells, key) => row(cells, true, key))
    const body = children.slice(headerRows).map((cells, key) => row(cells, false, key))
    const region = { role: 'region', tabIndex: 0, 'aria-labelledby': caption }
    const table = create('table', null, create('thead', null, head), create('tbody', null, body))
    return create('div', { className: 'sf-table', ...region }, table)
  }

  function figureComponent({ node }) {
    const [media, caption] = node.children
    const words = part('span', 'sf-caption', all(caption.children))
    const className = node.role === undefined ? 'sf-figure' : `sf-figure sf-figure-${node.role}`
    if (media.type === 'table') {
      const id = `sf-${++ids}-caption`
      const table = create(tableComponent, { node: media, caption: id })
      return create(
        'figure',
        { id: idOf(node), className },
        table,
        create('figcaption', { id }, words),
      )
    }
    const credit = part('span', 'sf-credit', creditOf(media))
    const img = create(imgComponent, { node: media, isLead: node.role === 'lead' })
    const below = create('figcaption', null, words, ' ', credit)
    return create('figure', { id: idOf(node), className }, img, below)
  }

  function attributionComponent({ by, isLinked }) {
    const parts = attributionParts(article, by).map(({ kind, words, url }, key) => {
      if (kind !== 'work') {
        return create('span', { key, className: `sf-attribution-${kind}` }, words)
      }
      return create('cite', { key }, isLinked && url ? create('a', { href: url }, words) : words)
    })
    return part('figcaption', 'sf-attribution', separated(parts, ', '))
  }

  function pullquoteComponent({ node }) {
    const isHidden = isRepeat(article, node)
    const quote = create('blockquote', null, create('p', null, all(node.children)))
    const by = node.attribution
    return create(
      'aside',
      {
        id: idOf(node),
        className: 'sf-pullquote',
        ...(isHidden ? { 'aria-hidden': 'true' } : {}),
      },
      by
        ? create('figure', null, quote, create(attributionComponent, { by, isLinked: !isHidden }))
        : quote,
    )
  }

  function blockquoteComponent({ node }) {
    const { attribution: by } = node
    const quote = create('blockquote', { cite: by.source.url }, all(node.children))
    const attribution = create(attributionComponent, { by, isLinked: true })
    return create('figure', { id: idOf(node), className: 'sf-quote' }, quote, attribution)
  }

  function newsletterComponent({ node }) {
    const id = `sf-${++ids}-newsletter`
    const { name, description, frequency, url, privacyUrl } = node
    return create(
      'aside',
      { className: 'sf-newsletter', 'aria-labelledby': id },
      create('h2', { id, className: 'sf-newsletter-name' }, name),
      description && create('p', null, description),
      frequency && part('p', 'sf-newsletter-frequency', frequency),
      create('p', null, create('a', { className: 'sf-newsletter-link', href: url }, 'Sign up')),
      privacyUrl && create('p', null, create('a', { href: privacyUrl }, 'Privacy policy')),
    )
  }

  function relatedLinkComponent({ node }) {
    const note = (name, value) => value && part('span', `sf-related-${name}`, ` ${value} `)
    const { url, sponsored, datePublished } = node
    const rel = sponsored ? { rel: 'sponsored' } : {}
    const headline = create(
      url === undefined ? 'span' : 'a',
      { className: 'sf-related-headline', href: url, ...rel },
      all(node.children),
    )
    return part(
      'li',
      'sf-related-item',
      note('kicker', node.kicker),
      headline,
      note('kind', LINK_KINDS[node.kind]),
      note('sponsored', sponsored && 'Sponsored'),
      datePublished && [' ', time(datePublished)],
    )
  }

  function relatedComponent({ node }) {
    const id = `sf-${++ids}-related`
    const title = node.title ?? RELATIONS[node.relation] ?? 'Related'
    return create(
      'nav',
      { className: 'sf-related', 'aria-labelledby': id },
      create('h2', { id, className: 'sf-related-title' }, title),
      part('ul', 'sf-related-list', all(node.children)),
    )
  }

  function headerComponent() {
    const { source, dateline, dateModified } = article
    const authors = (article.authors ?? []).map(({ name, url }, key) =>
      url === undefined ? name : create('a', { key, href: url, rel: 'author' }, name),
    )
    return part(
      'header',
      'sf-header',
      part('p', 'sf-kicker', article.kicker ?? article.section),
      part('h1', 'sf-headline', article.headline),
      part('p', 'sf-deck', all(article.deck)),
      authors.length > 0 && part('p', 'sf-byline', 'By ', separated(authors, ' and ')),
      source && source.category !== 'staff' && part('p', 'sf-source', `Source: ${source.name}`),
      dateline && part('p', 'sf-dateline', `${dateline.location}, ${dateline.date}`),
      part(
        'p',
        'sf-dates',
        time(article.datePublished),
        dateModified && [' ', part('span', 'sf-updated', 'Updated: ', time(dateModified))],
      ),
    )
  }

  const tag =
    (name) =>
    ({ node }) =>
      create(name, { id: idOf(node) }, all(node.children))

  const COMPONENTS = {
    text: ({ node }) => node.value,
    emphasis: tag('em'),
    strong: tag('strong'),
    link: ({ node: { url, title, children } }) => create('a', { href: url, title }, all(children)),
    quotation: ({ node }) =>
      create(
        'span',
        { id: idOf(node), className: 'sf-quotation', 'data-speaker': node.speaker },
        all(node.children),
      ),
    paragraph: tag('p'),
    heading: ({ node }) => create(`h${node.depth}`, { id: idOf(node) }, all(node.children)),
    list: ({ node }) => create(node.ordered ? 'ol' : 'ul', null, all(node.children)),
    listItem: ({ node }) => create('li', null, all(node.children[0].children)),
    figure: figureComponent,
    pullquote: pullquoteComponent,
    blockquote: blockquoteComponent,
    newsletter: newsletterComponent,
    relatedLinks: relatedComponent,
    relatedLink: relatedLinkComponent,
  }

  const articleComponent = () =>
    create(
      'article',
      { className: 'sf-article sf-article-news-article', lang: 'en-GB', dir: 'ltr' },
      create(headerComponent),
      create(figureComponent, { node: article.leadMedia }),
      part('div', 'sf-body', all(article.body.children)),
      all(article.related),
    )

  return () => {
    ids = 0
    return render(create(articleComponent))
  }
}
