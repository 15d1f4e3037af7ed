// The same by hand for plain text without wrapping and links: renderText's bytes, and nothing else.
import { attributionParts, creditOf, dateWords } from './html.mjs'

const join = (nodes) => {
  let text = ''
  for (const node of nodes) text += node.value ?? join(node.children)
  return text
}

const underlined = (title, sign) => `${title}\n${sign.repeat(title.length)}`

function figure({ children: [media, caption] }) {
  if (media.type === 'table') return `${table(media)}\n${join(caption.children)}`
  return `[Image: ${media.alt}]\n${join(caption.children)} (${creditOf(media)})`
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

function blockquote(article, node) {
  const words = node.children.map((child) => `> ${join(child.children)}`).join('\n>\n')
  const by = attributionParts(article, node.attribution).map(({ words }) => words)
  return `${words}\n> — ${by.join(', ')}`
}

function relatedLink({ kicker, children, kind, datePublished, sponsored }) {
  const notes = []
  if (kind === 'audio') notes.push('Audio')
  if (sponsored) notes.push('Sponsored')
  if (datePublished) notes.push(dateWords(datePublished))
  const behind = notes.length === 0 ? '' : ` (${notes.join(', ')})`
  return `- ${kicker === undefined ? '' : `${kicker}: `}${join(children)}${behind}`
}

function block(article, node) {
  switch (node.type) {
    case 'paragraph':
      return join(node.children)
    case 'heading':
      return underlined(join(node.children), '-')
    case 'figure':
      return figure(node)
    case 'list':
      return node.children.map((item, index) => `${index + 1}. ${join(item.children)}`).join('\n')
    case 'blockquote':
      return blockquote(article, node)
    case 'newsletter':
      return [`Sign up: ${node.name}`, node.description, node.frequency].filter(Boolean).join('\n')
    case 'pullquote':
      return ''
    default:
      throw new Error(`The template has nothing for ${node.type}`)
  }
}

const RELATIONS = { promoted: 'Promoted' }

export function textLimit(article) {
  const byline = (article.authors ?? []).map(({ name }) => name).join(' and ')
  const { dateline, source, dateModified } = article
  const facts = [
    byline && `By ${byline}`,
    source && source.category !== 'staff' && `Source: ${source.name}`,
    dateline && `${dateline.location}, ${dateline.date}`,
    dateWords(article.datePublished),
    dateModified && `Updated: ${dateWords(dateModified)}`,
  ].filter(Boolean)
  const related = article.related.map(({ title, relation, children }) =>
    [underlined(title ?? RELATIONS[relation] ?? 'Related', '-'), ...children.map(relatedLink)].join(
      '\n',
    ),
  )
  const parts = [
    `${article.kicker ?? article.section}\n${underlined(article.headline, '=')}`,
    join(article.deck),
    facts.join('\n'),
    figure(article.leadMedia),
    ...article.body.children.map((node) => block(article, node)).filter(Boolean),
    ...related,
  ]
  return `${parts.join('\n\n')}\n`
}
