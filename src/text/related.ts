import { showable } from '../render/safety/clean-text.js'
import { entry, items, words } from '../render/safety/lenient.js'
import type { RelatedLink, RelatedLinks } from '../schema/related.js'
import { renderNode, renderPhrasing, type TextHandler, type TextState } from './handler.js'
import { hang, titled } from './layout/lines.js'
import { linkWords } from './links.js'
import { tellLoss } from './losses.js'

export const relatedLinks: TextHandler<RelatedLinks> = (state, node, width) => {
  const { bullet } = state.marks
  const { labels } = state.context
  const title =
    words(node.title) ?? entry(labels.relation, node.relation) ?? labels.relation.related
  let text = titled(state, showable(title), 2, width)
  for (const link of items(node.children)) {
    text += `\n${hang(state, renderNode(state, link, width - bullet.length), bullet)}`
  }
  return text
}

export const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { kicker } = node
  const before = kicker === undefined ? '' : `${showable(kicker)}${state.context.labels.colon}`
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  if (node.image) tellLoss(state, 'image-left-out', node.image)
  const line = before + headline + notesOf(state, node)
  const description = showable(node.description)
  if (description === '') return state.wrap(line, width)
  const below = state.wrap(description, width)
  return line === '' ? below : `${state.wrap(line, width)}\n${below}`
}

/** What kind of thing it is, who paid for it and when it was published, in brackets. */
function notesOf({ context }: TextState, node: RelatedLink): string {
  const { labels, formatDate } = context
  const { kind, sponsored, datePublished } = node
  const notes: string[] = []
  const label = kind === undefined || kind === 'article' ? undefined : entry(labels.kind, kind)
  if (label !== undefined) notes.push(label)
  if (sponsored === true) notes.push(labels.sponsored)
  const date = words(datePublished)
  if (date !== undefined) notes.push(date === '' ? date : formatDate(showable(date)))
  return notes.length > 0 ? ` (${notes.join(labels.comma)})` : ''
}
