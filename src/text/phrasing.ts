import { hasRaisedForms, lowered, raised } from '../render/format/scripts.js'
import type {
  Break,
  Delete,
  InlineCode,
  Link,
  Phrasing,
  Subscript,
  Superscript,
  Text,
} from '../schema/nodes.js'
import { renderInline } from './handler.js'
import { markLink } from './links.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** A phrasing node with children. */
type Parent = Extract<Phrasing, { children: unknown }>

/** Renders text. A line ending in it becomes a space, as in HTML; only a `break` ends a line. */
const text: TextHandler<Text | InlineCode> = (_state, { value }) =>
  value.includes('\n') || value.includes('\r') ? value.replace(/\r\n?|\n/g, ' ') : value

const lineBreak: TextHandler<Break> = () => '\n'

/** Renders only the text, because plain text has no emphasis. */
export const words: TextHandler<Parent> = (state, node) => renderInline(state, node.children)

const superscript: TextHandler<Superscript> = (state, node) => {
  const words = renderInline(state, node.children)
  if (!hasRaisedForms(words)) reportLoss(state, 'formatting-lost', node)
  return raised(words)
}

const subscript: TextHandler<Subscript> = (state, node) => {
  reportLoss(state, 'formatting-lost', node)
  return lowered(renderInline(state, node.children))
}

/**
 * Renders deleted text with marks. Without them, the text would claim the opposite, so it is left
 * out.
 */
const struckWords: TextHandler<Delete> = (state, node) => {
  const { struck } = state.marks
  if (struck !== '') return struck + renderInline(state, node.children) + struck
  reportLoss(state, 'struck-left-out', node)
  return ''
}

const link: TextHandler<Link> = (state, node) =>
  markLink(state, renderInline(state, node.children), node)

export const phrasingHandlers = {
  text,
  inlineCode: text,
  break: lineBreak,
  emphasis: words,
  strong: words,
  span: words,
  superscript,
  subscript,
  delete: struckWords,
  link,
}
