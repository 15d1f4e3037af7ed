import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf, ownValue, stringOrUndefined } from '../render/safety/lenient.js'
import type { RelatedLink, RelatedLinks } from '../schema/related.js'
import { renderNode, renderPhrasing, type TextHandler, type TextState } from './handler.js'
import { hang, titled } from './layout/lines.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'

export const relatedLinks: TextHandler<RelatedLinks> = (state, node, width) => {
  const { bullet } = state.marks
  const { labels } = state.context
  const title =
    stringOrUndefined(node.title) ??
    ownValue(labels.relation, node.relation) ??
    labels.relation.related
  let text = titled(state, cleanText(title), 2, width)
  for (const link of objectsOf(node.children)) {
    text += `\n${hang(state, renderNode(state, link, width - bullet.length), bullet)}`
  }
  return text
}

export const relatedLink: TextHandler<RelatedLink> = (state, node, width) => {
  const { kicker } = node
  const before = kicker === undefined ? '' : `${cleanText(kicker)}${state.context.labels.colon}`
  const headline = linkWords(state, renderPhrasing(state, node.children), node)
  if (node.image) reportLoss(state, 'image-left-out', node.image)
  const line = before + headline + notesOf(state, node)
  const description = cleanText(node.description)
  if (description === '') return state.wrap(line, width)
  const below = state.wrap(description, width)
  return line === '' ? below : `${state.wrap(line, width)}\n${below}`
}

/** What kind of thing it is, who paid for it and when it was published, in brackets. */
function notesOf({ context }: TextState, node: RelatedLink): string {
  const { labels, formatDate } = context
  const { kind, sponsored, datePublished } = node
  const notes: string[] = []
  const label = kind === undefined || kind === 'article' ? undefined : ownValue(labels.kind, kind)
  if (label !== undefined) notes.push(label)
  if (sponsored === true) notes.push(labels.sponsored)
  const date = stringOrUndefined(datePublished)
  if (date !== undefined) notes.push(date === '' ? date : formatDate(cleanText(date)))
  return notes.length > 0 ? ` (${notes.join(labels.comma)})` : ''
}
