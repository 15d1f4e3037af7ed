import { cleanText } from '../render/safety/clean-text.js'
import type { Phrasing } from '../schema/nodes.js'
import type {
  Break,
  Delete,
  InlineCode,
  Link,
  Subscript,
  Superscript,
  Text,
} from '../schema/phrasing.js'
import { renderPhrasing, type TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'

/** A node with words of other nodes in it. */
type Parent = Extract<Phrasing, { children: unknown }>

export const text: TextHandler<Text> = (_state, node) => onOneLine(node.value)

export const inlineCode: TextHandler<InlineCode> = (_state, node) => onOneLine(node.value)

export const lineBreak: TextHandler<Break> = () => '\n'

/** Plain text has no emphasis: the words alone. */
export const words: TextHandler<Parent> = (state, node) => renderPhrasing(state, node.children)

/** Raised and lowered words can say something else when they are neither: 10². */
export const raisedWords: TextHandler<Superscript | Subscript> = (state, node) => {
  reportLoss(state, 'formatting-lost', node)
  return renderPhrasing(state, node.children)
}

/** Words that no longer hold would say the contrary without a mark. */
export const struckWords: TextHandler<Delete> = (state, node) => {
  const { struck } = state.marks
  if (struck === '') reportLoss(state, 'formatting-lost', node)
  return struck + renderPhrasing(state, node.children) + struck
}

export const link: TextHandler<Link> = (state, node) =>
  linkWords(state, renderPhrasing(state, node.children), node)

/** A line end in a text is a blank, as in HTML: only a `break` ends the line. */
function onOneLine(value: string): string {
  return cleanText(value).replaceAll('\n', ' ')
}
