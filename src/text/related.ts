import { showable } from '../render/characters.js'
import { entry, items, words } from '../render/lenient.js'
import type { RelatedLink, RelatedLinks } from '../schema/related.js'
import { renderNode, renderPhrasing, type TextHandler } from './handler.js'
import { hang, titled } from './lines.js'
import { linkWords } from './links.js'
import { tellLoss } from './losses.js'

export const relatedLinks: TextHandler<RelatedLinks> = (state, node, width) => {
  const { bullet } = state.marks
  const { labels } = state.context
  const title =
    words(node.title) ?? entry(labels.relation, node.relation) ?? labels.relation.related
  const links = items(node.children).map((link) =>
    hang(state, renderNode(state, link, width - bullet.length), bullet),
  )
  return [titled(state, showable(title), 2, width), ...links].join('\n')
}

export const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { labels, formatDate } = state.context
  const kicker = node.kicker === undefined ? '' : `${showable(node.kicker)}${labels.colon}`
  const notes = [
    node.kind === 'article' ? undefined : entry(labels.kind, node.kind),
    node.sponsored === true ? labels.sponsored : undefined,
    words(node.datePublished) && formatDate(showable(node.datePublished)),
  ].filter((note) => note !== undefined)
  const behind = notes.length > 0 ? ` (${notes.join(labels.comma)})` : ''
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  if (node.image) tellLoss(state, 'image-left-out', node.image)
  const lines = [kicker + headline + behind, showable(node.description ?? '')].filter(Boolean)
  return lines.map((line) => state.wrap(line, width)).join('\n')
}
