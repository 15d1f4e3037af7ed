import type { RelatedLink, RelatedLinks } from '../schema/nodes.js'
import { renderPhrasing } from './handler.js'
import { hang } from './layout/lines.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { State, TextHandler } from './state.js'
import { titled } from './title.js'

const relatedLinks: TextHandler<RelatedLinks> = (state, node, width) => {
  const { bullet } = state.marks
  const { labels } = state
  const title = node.title ?? labels.relation[node.relation] ?? labels.relation.related
  let text = titled(state, title, 2, width)
  for (const link of node.children) {
    text += `\n${hang(state, state.one(link, width - bullet.length), bullet)}`
  }
  return text
}

const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { kicker, description = '' } = node
  const before = kicker === undefined ? '' : kicker + state.labels.colon
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  if (node.image) reportLoss(state, 'image-left-out', node.image)
  const line = state.wrap(before + headline + notesOf(state, node), width)
  return [line, state.wrap(description, width)].filter(Boolean).join('\n')
}

/** The kind of the target, whether it is sponsored, and its date, in brackets. */
function notesOf({ labels, formatDate }: State, node: RelatedLink): string {
  const { kind, sponsored, datePublished } = node
  const notes: string[] = []
  const kindLabel = kind && kind !== 'article' ? labels.kind[kind] : undefined
  if (kindLabel !== undefined) notes.push(kindLabel)
  if (sponsored === true) notes.push(labels.sponsored)
  if (datePublished !== undefined) notes.push(formatDate(datePublished))
  return notes.length > 0 ? ` (${notes.join(labels.comma)})` : ''
}

export const relatedHandlers = { relatedLinks, relatedLink }
