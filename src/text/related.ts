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
  return state.outline.box((level) => {
    let text = titled(state, title, level, width)
    for (const link of node.children) {
      text += `\n${hang(state, state.one(link, width - bullet.length), bullet)}`
    }
    return text
  })
}

const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { kicker, description = '' } = node
  const { labels } = state
  const before = [node.sponsored === true ? labels.sponsored : undefined, kicker]
    .map((label) => (label === undefined ? '' : label + labels.colon))
    .join('')
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  if (node.image) reportLoss(state, 'image-left-out', node.image)
  const line = state.wrap(before + headline + notesOf(state, node), width)
  return [line, state.wrap(description, width)].filter(Boolean).join('\n')
}

/** The kind of the target and its date, in brackets. */
function notesOf({ labels, formatDate }: State, node: RelatedLink): string {
  const { kind, datePublished } = node
  const notes: string[] = []
  const kindLabel = kind && kind !== 'article' ? labels.kind[kind] : undefined
  if (kindLabel !== undefined) notes.push(kindLabel)
  if (datePublished !== undefined) notes.push(formatDate(datePublished))
  return notes.length > 0 ? ` (${notes.join(labels.comma)})` : ''
}

export const relatedHandlers = { relatedLinks, relatedLink }
