import { element, elementOf } from '../hast/element.js'
import { type Handler, renderChildren } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'
import type {
  Break,
  Delete,
  Emphasis,
  InlineCode,
  Link,
  LinkRelation,
  Span,
  Strong,
  Subscript,
  Superscript,
  Text,
} from '../schema/nodes.js'
import { unlinked } from './unlinked.js'

/** Renders text. It only needs an element for an id, a language or a direction. */
const text: Handler<Text> = (state, node) => {
  const value = cleanText(node.value)
  const { id, lang, dir } = node
  return (id ?? lang ?? dir) === undefined
    ? { type: 'text', value }
    : element('span', state.attributes(node), [value])
}

const emphasis = wrapIn('em')
const strong = wrapIn('strong')
// `s`, not `del`: the text is no longer valid, but not necessarily removed.
const strikethrough = wrapIn('s')
const superscript = wrapIn('sup')
const subscript = wrapIn('sub')
const span = wrapIn('span')

const inlineCode: Handler<InlineCode> = (state, node) =>
  element('code', state.attributes(node), [cleanText(node.value)])

const lineBreak: Handler<Break> = (state, node) => element('br', state.attributes(node))

/** The allowed values of `rel`, in their order in the output. */
const RELATIONS: readonly LinkRelation[] = ['sponsored', 'nofollow', 'ugc']

/** Renders a link, or only its text if the URL is not safe. */
const link: Handler<Link> = (state, node) => {
  const href = state.placeOf(node.url) ?? state.safeUrl('link', node.url, node, '/url')
  const rendered = renderChildren(state, node)
  // A link can't be in another, so the number of a note or a picture in this one is none.
  const isPlain = rendered.every(({ type }) => type === 'text')
  const children = isPlain ? rendered : unlinked(rendered)
  if (href === undefined) return elementOf('span', state.attributes(node), children)
  const properties = state.attributes(node)
  properties.href = href
  if (node.title !== undefined) properties.title = cleanText(node.title)
  if (node.rel?.length)
    properties.rel = RELATIONS.filter((relation) => node.rel?.includes(relation))
  return elementOf('a', properties, children)
}

function wrapIn(
  tagName: string,
): Handler<Emphasis | Strong | Delete | Superscript | Subscript | Span> {
  return (state, node) => elementOf(tagName, state.attributes(node), renderChildren(state, node))
}

export const phrasingHandlers = {
  text,
  emphasis,
  strong,
  delete: strikethrough,
  superscript,
  subscript,
  span,
  inlineCode,
  break: lineBreak,
  link,
}
