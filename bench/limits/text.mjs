// A handwritten template for plain text, unwrapped or in lines. It returns the same bytes as
// renderText. It breaks lines at spaces and counts a code unit as a column.
import { attributionParts, creditOf, dateWords, isRepeat, LINK_KINDS, RELATIONS } from './html.mjs'

/**
 * @param options The width of a line, and whether URLs are numbered at the end.
 * @param words Renders the words of a block, such as a peer.
 */
export function textLimit(article, { width = Infinity, hasNotes = false } = {}, words = join) {
  const page = { article, width, words, urls: hasNotes ? new Map() : undefined }
  const byline = (article.authors ?? []).map(({ name }) => name).join(' and ')
  const { dateline, source, dateModified } = article
  const facts = [
    byline && `By ${byline}`,
    source && source.category !== 'staff' && `Source: ${source.name}`,
    dateline && `${dateline.location}, ${dateline.date}`,
    dateWords(article.datePublished),
    dateModified && `Updated: ${dateWords(dateModified)}`,
  ]
  let text = `${wrap(article.kicker ?? article.section, width)}\n${underlined(wrap(article.headline, width), '=')}\n\n`
  text += `${wrap(words(article.deck, page), width)}\n\n`
  for (const fact of facts) if (fact) text += `${wrap(fact, width)}\n`
  text += `\n${figure(page, article.leadMedia)}\n`
  for (const node of article.body.children) {
    const shown = block(page, node)
    if (shown !== '') text += `\n${shown}\n`
  }
  for (const { title, relation, children } of article.related) {
    text += `\n${underlined(wrap(title ?? RELATIONS[relation] ?? 'Related', width), '-')}\n`
    for (const link of children) text += `${relatedLink(page, link)}\n`
  }
  if (page.urls?.size > 0) {
    text += `\n${underlined('Links', '-')}\n`
    for (const [url, number] of page.urls) text += `[${number}] ${url}\n`
  }
  return text
}

/** Returns the text of phrasing nodes, with the numbers of links. */
function join(nodes, page) {
  let text = ''
  for (const node of nodes) {
    text += node.value ?? join(node.children, page)
    if (node.type === 'link') text += noteOf(page, node.url)
  }
  return text
}

function noteOf({ urls }, url) {
  if (urls === undefined || url === undefined) return ''
  const number = urls.get(url) ?? urls.size + 1
  urls.set(url, number)
  return ` [${number}]`
}

/** Wraps text into lines that are as full as possible. The number of a link stays with its text. */
function wrap(words, width, indent = '') {
  if (words.length <= width) return words
  let lines = ''
  let start = 0
  while (words.length - start > width) {
    let end = words.lastIndexOf(' ', start + width)
    if (words[end + 1] === '[') end = words.lastIndexOf(' ', end - 1)
    if (end <= start) end = words.indexOf(' ', start + width)
    if (end === -1) break
    lines += `${words.slice(start, end)}\n${indent}`
    start = end + 1
  }
  return lines + words.slice(start)
}

const underlined = (title, sign) =>
  `${title}\n${sign.repeat(title.includes('\n') ? longest(title) : title.length)}`

const longest = (title) => Math.max(...title.split('\n').map(({ length }) => length))

function figure(page, { children: [media, caption] }) {
  const { width } = page
  const below = join(caption.children, page)
  if (media.type === 'table') return `${table(media)}\n\n${wrap(below, width)}`
  return `${wrap(`[Image: ${media.alt}]`, width)}\n${wrap(`${below} (${creditOf(media)})`, width)}`
}

function table({ align, children }) {
  const rows = children.map((row) => row.children.map((cell) => join(cell.children)))
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const line = (row) =>
    row
      .map((cell, column) =>
        align[column] === 'right' ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd()
  const [head, ...body] = rows
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join(
    '\n',
  )
}

function blockquote(page, node) {
  const room = page.width - 2
  let text = ''
  for (const { children } of node.children) {
    text += `${text === '' ? '' : '>\n'}> ${wrap(page.words(children, page), room, '> ')}\n`
  }
  const by = attributionParts(page.article, node.attribution).map(
    ({ words, url }) => words + noteOf(page, url),
  )
  return `${text}> — ${wrap(by.join(', '), room - 2, '>   ')}`
}

function relatedLink(page, { kicker, children, url, kind, datePublished, sponsored }) {
  const notes = []
  if (kind === 'audio') notes.push(LINK_KINDS.audio)
  if (sponsored) notes.push('Sponsored')
  if (datePublished) notes.push(dateWords(datePublished))
  const behind = notes.length === 0 ? '' : ` (${notes.join(', ')})`
  const words = join(children, page) + noteOf(page, url) + behind
  return `- ${wrap(kicker === undefined ? words : `${kicker}: ${words}`, page.width - 2, '  ')}`
}

function list(page, { ordered, children }) {
  let text = ''
  let number = 0
  for (const { children: blocks } of children) {
    const mark = ordered ? `${++number}. ` : '- '
    const room = page.width - mark.length
    const words = wrap(page.words(blocks[0].children, page), room, ' '.repeat(mark.length))
    text += `${text === '' ? '' : '\n'}${mark}${words}`
  }
  return text
}

function newsletter({ width, urls }, { name, description, frequency, url }) {
  const lines = [`Sign up: ${name}${urls ? ` <${url}>` : ''}`, description, frequency]
  return lines.flatMap((line) => (line ? wrap(line, width) : [])).join('\n')
}

function block(page, node) {
  switch (node.type) {
    case 'paragraph':
      return wrap(page.words(node.children, page), page.width)
    case 'heading':
      return underlined(wrap(page.words(node.children, page), page.width), '-')
    case 'figure':
      return figure(page, node)
    case 'list':
      return list(page, node)
    case 'blockquote':
      return blockquote(page, node)
    case 'newsletter':
      return newsletter(page, node)
    case 'pullquote':
      if (isRepeat(page.article, node)) return ''
  }
  throw new Error(`The template does not support ${node.type}`)
}
