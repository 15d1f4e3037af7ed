import { showable } from '../render/characters.js'
import { entry, items, words } from '../render/lenient.js'
import type { RelatedLink, RelatedLinks } from '../schema/related.js'
import { underlined } from './flow.js'
import { renderNode, renderPhrasing, type TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { hang, wrap } from './wrap.js'

export const relatedLinks: TextHandler<RelatedLinks> = (state, node, width) => {
  const { labels } = state.context
  const title =
    words(node.title) ?? entry(labels.relation, node.relation) ?? labels.relation.related
  const links = items(node.children).map((link) => hang(renderNode(state, link, width - 2), '- '))
  return [underlined(showable(title), '-', width), ...links].join('\n')
}

export const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { labels, formatDate } = state.context
  const kicker = node.kicker === undefined ? '' : `${showable(node.kicker)}${labels.colon}`
  const notes = [
    node.kind === 'article' ? undefined : entry(labels.kind, node.kind),
    node.sponsored === true ? labels.sponsored : undefined,
    words(node.datePublished) && formatDate(showable(node.datePublished)),
  ].filter((note) => note !== undefined)
  const behind = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  const lines = [kicker + headline + behind, showable(node.description ?? '')].filter(Boolean)
  return lines.map((line) => wrap(line, width)).join('\n')
}
