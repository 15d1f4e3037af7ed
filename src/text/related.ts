import { showable } from '../render/characters.js'
import type { RelatedLink, RelatedLinks } from '../schema/related.js'
import { underlined } from './flow.js'
import { renderNode, renderPhrasing, type TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { hang, wrap } from './wrap.js'

export const relatedLinks: TextHandler<RelatedLinks> = (state, node, width) => {
  const { labels } = state.context
  const title = node.title ?? labels.relation[node.relation] ?? labels.relation.related
  const items = (Array.isArray(node.children) ? node.children : []).map((link) =>
    hang(renderNode(state, link, width - 2), '- '),
  )
  return [underlined(showable(title), '-', width), ...items].join('\n')
}

export const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { labels, formatDate } = state.context
  const kicker = node.kicker === undefined ? '' : `${showable(node.kicker)}${labels.colon}`
  const notes = [
    node.kind && node.kind !== 'article' ? labels.kind[node.kind] : undefined,
    node.sponsored === true ? labels.sponsored : undefined,
    node.datePublished === undefined ? undefined : formatDate(node.datePublished),
  ].filter((note) => note !== undefined)
  const behind = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  const lines = [kicker + headline + behind, showable(node.description ?? '')].filter(Boolean)
  return lines.map((line) => wrap(line, width)).join('\n')
}
