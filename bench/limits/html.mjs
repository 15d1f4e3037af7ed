// The lower limit: what a developer would write by hand for one kind of article, as template
// strings with correct escaping. It returns the same bytes as renderHtml, but checks no URL, reads
// no option and knows no other node.

const text = (value) =>
  value.includes('&') || value.includes('<')
    ? value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
    : value
export const attribute = (value) =>
  /["&'`]/.test(value)
    ? value.replace(/["&'`]/g, (found) => `&#x${found.charCodeAt(0).toString(16)};`)
    : value
export const idOf = ({ id }) => (id === undefined ? '' : ` id="sf-${attribute(id)}"`)

const dates = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** Formats the local time of the offset, and the offset. */
export const dateWords = (date) => {
  const offset = date.slice(-6)
  const zone = offset === '+00:00' ? 'UTC' : `UTC${offset[0]}${Number(offset.slice(1, 3))}`
  return `${dates.format(new Date(`${date.slice(0, 19)}Z`))} ${zone}`
}

const time = (date) => `<time datetime="${attribute(date)}">${text(dateWords(date))}</time>`

/**
 * Creates the state of one page: the counters, and the functions that differ between HTML and AMP.
 */
export function createPage(article, image = img) {
  return { article, image, ids: 0 }
}

const all = (page, nodes) => {
  let html = ''
  for (const node of nodes) html += one(page, node)
  return html
}

const blocks = (page, nodes) => {
  let html = '\n'
  for (const node of nodes) html += `${one(page, node)}\n`
  return html
}

const speakerOf = ({ article }, { speaker }) =>
  speaker === undefined || article.speakers?.[speaker]?.type === 'anonymous'
    ? ''
    : ` data-speaker="${attribute(speaker)}"`

function one(page, node) {
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'paragraph':
      return `<p${idOf(node)}>${all(page, node.children)}</p>`
    case 'quotation':
      return `<span${idOf(node)} class="sf-quotation"${speakerOf(page, node)}>${all(page, node.children)}</span>`
    case 'emphasis':
      return `<em>${all(page, node.children)}</em>`
    case 'strong':
      return `<strong>${all(page, node.children)}</strong>`
    case 'link':
      return `<a href="${attribute(node.url)}"${node.title === undefined ? '' : ` title="${attribute(node.title)}"`}>${all(page, node.children)}</a>`
    case 'heading':
      return `<h${node.depth} id="sf-${node.id}">${all(page, node.children)}</h${node.depth}>`
    case 'list':
      return `<${node.ordered ? 'ol' : 'ul'}>${blocks(page, node.children)}</${node.ordered ? 'ol' : 'ul'}>`
    case 'listItem':
      return `<li>${all(page, node.children[0].children)}</li>`
    case 'figure':
      return figure(page, node)
    case 'caption':
      return `<span class="sf-caption">${all(page, node.children)}</span>`
    case 'pullquote':
      return pullquote(page, node)
    case 'blockquote':
      return blockquote(page, node)
    case 'newsletter':
      return newsletter(page, node)
    case 'relatedLink':
      return relatedLink(page, node)
    default:
      throw new Error(`The template does not support ${node.type}`)
  }
}

export function figure(page, node) {
  const [media, caption] = node.children
  if (media.type === 'table') return tableFigure(page, node, media, caption)
  const credit = `<span class="sf-credit">${text(creditOf(media))}</span>`
  const role = node.role === undefined ? '' : ` sf-figure-${node.role}`
  return `<figure${idOf(node)} class="sf-figure${role}">\n${page.image(media, node.role === 'lead')}\n<figcaption>${one(page, caption)} ${credit}</figcaption>\n</figure>`
}

const KINDS = { photograph: 'Photo', illustration: 'Illustration', graphic: 'Graphic' }

export const creditOf = ({ kind, rights }) => `${KINDS[kind] ?? 'Photo'}: ${rights.creditText}`

export const srcsetOf = ({ url, width, sources = [] }) =>
  sources.length === 0
    ? undefined
    : [{ url, width }, ...sources]
        .sort((a, b) => a.width - b.width)
        .map((source) => `${source.url} ${source.width}w`)
        .join(', ')

export const positionOf = ({ focalPoint }) =>
  focalPoint && `${Math.round(focalPoint.x * 1000) / 10}% ${Math.round(focalPoint.y * 1000) / 10}%`

function img(media, isLead) {
  const srcset = srcsetOf(media)
  const position = positionOf(media)
  const source = srcset
    ? ` srcset="${attribute(srcset)}" sizes="(min-width: 44rem) 42rem, 100vw"`
    : ''
  const style = position ? ` style="object-position:${position}"` : ''
  const fetch = isLead
    ? ' decoding="async" fetchpriority="high"'
    : ' loading="lazy" decoding="async"'
  return `<img src="${attribute(media.url)}"${source} alt="${attribute(media.alt)}" width="${media.width}" height="${media.height}"${style}${fetch}>`
}

function tableFigure(page, node, { align, children, headerRows = 1 }, caption) {
  const id = `sf-${++page.ids}-caption`
  const row = ({ children: cells }, isHead) => {
    let html = '<tr>'
    cells.forEach((cell, column) => {
      const side = `align="${align[column]}"`
      const open = isHead
        ? `th ${side} scope="col"`
        : cell.header
          ? `th scope="row" ${side}`
          : `td ${side}`
      html += `<${open}>${all(page, cell.children)}</${isHead || cell.header ? 'th' : 'td'}>`
    })
    return `${html}</tr>\n`
  }
  let head = ''
  let body = ''
  children.forEach((cells, index) => {
    if (index < headerRows) head += row(cells, true)
    else body += row(cells, false)
  })
  return `<figure${idOf(node)} class="sf-figure">\n<div class="sf-table" role="region" tabindex="0" aria-labelledby="${id}"><table>\n<thead>\n${head}</thead>\n<tbody>\n${body}</tbody>\n</table></div>\n<figcaption id="${id}">${one(page, caption)}</figcaption>\n</figure>`
}

/** Returns the speaker, the cited work, the place and the date. */
export function attributionParts(article, { speaker, source, date }) {
  const parts = []
  const person = speaker === undefined ? undefined : article.speakers[speaker]
  if (person) parts.push({ kind: 'speaker', words: person.name })
  if (person?.role) parts.push({ kind: 'role', words: person.role })
  if (person?.affiliation) parts.push({ kind: 'role', words: person.affiliation })
  if (source?.title) parts.push({ kind: 'work', words: source.title, url: source.url })
  if (date) parts.push({ kind: 'date', words: dateOnly.format(new Date(date)) })
  return parts
}

function attribution({ article }, by, isLinked) {
  const parts = attributionParts(article, by).map(({ kind, words, url }) => {
    if (kind !== 'work') return `<span class="sf-attribution-${kind}">${text(words)}</span>`
    const title = text(words)
    return `<cite>${isLinked && url ? `<a href="${attribute(url)}">${title}</a>` : title}</cite>`
  })
  return `<figcaption class="sf-attribution">${parts.join(', ')}</figcaption>`
}

const dateOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Whether the body contains the words of a pull quote. */
export const isRepeat = ({ body }, { of }) =>
  body.children.some((block) => block.children?.some(({ id }) => id === of))

/** @param words The words rendered by a peer. Default: the children of the node. */
export function pullquote(page, node, words = all(page, node.children)) {
  const isHidden = isRepeat(page.article, node)
  const quote = `<blockquote><p>${words}</p></blockquote>`
  const inner = node.attribution
    ? `<figure>\n${quote}\n${attribution(page, node.attribution, !isHidden)}\n</figure>`
    : quote
  return `<aside${idOf(node)} class="sf-pullquote"${isHidden ? ' aria-hidden="true"' : ''}>\n${inner}\n</aside>`
}

export function blockquote(page, node, words = blocks(page, node.children)) {
  const { attribution: by } = node
  return `<figure${idOf(node)} class="sf-quote">\n<blockquote cite="${attribute(by.source.url)}">${words}</blockquote>\n${attribution(page, by, true)}\n</figure>`
}

export function newsletter(page, node) {
  const id = `sf-${++page.ids}-newsletter`
  const line = (words, open = '<p>') => (words === undefined ? '' : `${open}${text(words)}</p>\n`)
  const privacy =
    node.privacyUrl === undefined
      ? ''
      : `<p><a href="${attribute(node.privacyUrl)}">Privacy policy</a></p>\n`
  return `<aside class="sf-newsletter" aria-labelledby="${id}">\n<h2 id="${id}" class="sf-newsletter-name">${text(node.name)}</h2>\n${line(node.description)}${line(node.frequency, '<p class="sf-newsletter-frequency">')}<p><a class="sf-newsletter-link" href="${attribute(node.url)}">Sign up</a></p>\n${privacy}</aside>`
}

export const LINK_KINDS = { audio: 'Audio', video: 'Video' }

function relatedLink(page, node) {
  const words = all(page, node.children)
  const note = (name, value) =>
    value === undefined ? '' : `<span class="sf-related-${name}"> ${text(value)} </span>`
  const headline =
    node.url === undefined
      ? `<span class="sf-related-headline">${words}</span>`
      : `<a class="sf-related-headline" href="${attribute(node.url)}"${node.sponsored ? ' rel="sponsored"' : ''}>${words}</a>`
  const date = node.datePublished === undefined ? '' : ` ${time(node.datePublished)}`
  return `<li class="sf-related-item">${note('kicker', node.kicker)}${headline}${note('kind', LINK_KINDS[node.kind])}${note('sponsored', node.sponsored ? 'Sponsored' : undefined)}${date}</li>`
}

export const RELATIONS = { promoted: 'Promoted' }

function related(page, node) {
  const id = `sf-${++page.ids}-related`
  return `<nav class="sf-related" aria-labelledby="${id}">\n<h2 id="${id}" class="sf-related-title">${text(node.title ?? RELATIONS[node.relation] ?? 'Related')}</h2>\n<ul class="sf-related-list">${blocks(page, node.children)}</ul>\n</nav>`
}

function header(page, deck = all(page, page.article.deck)) {
  const { article } = page
  const authors = (article.authors ?? []).map(({ name, url }) =>
    url === undefined ? text(name) : `<a href="${attribute(url)}" rel="author">${text(name)}</a>`,
  )
  const byline =
    authors.length === 0 ? '' : `<p class="sf-byline">By ${authors.join(' and ')}</p>\n`
  const source =
    article.source && article.source.category !== 'staff'
      ? `<p class="sf-source">Source: ${text(article.source.name)}</p>\n`
      : ''
  const dateline = article.dateline
    ? `<p class="sf-dateline">${text(`${article.dateline.location}, ${article.dateline.date}`)}</p>\n`
    : ''
  const updated = article.dateModified
    ? ` <span class="sf-updated">Updated: ${time(article.dateModified)}</span>`
    : ''
  return `<header class="sf-header">\n<p class="sf-kicker">${text(article.kicker ?? article.section)}</p>\n<h1 class="sf-headline">${text(article.headline)}</h1>\n<p class="sf-deck">${deck}</p>\n${byline}${source}${dateline}<p class="sf-dates">${time(article.datePublished)}${updated}</p>\n</header>`
}

/** @param words The deck and the body rendered by a peer. */
export function renderTemplate(page, words = {}) {
  const { article } = page
  let links = ''
  const before = `<article class="sf-article sf-article-news-article" lang="en-GB" dir="ltr">\n${header(page, words.deck)}\n${figure(page, article.leadMedia)}\n<div class="sf-body">${words.body ?? blocks(page, article.body.children)}</div>\n`
  for (const list of article.related) links += `${related(page, list)}\n`
  return `${before}${links}</article>`
}

export const htmlLimit = (article) => renderTemplate(createPage(article))
