import type { Element, ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import { type Found, readEmbed } from '../render/embeds/embed.js'
import { mediaTitle } from '../render/embeds/media-title.js'
import { type Handler, type RenderState, renderChildren } from '../render/handler.js'
import type { Chart, Embed } from '../schema/nodes.js'
import { frameFor, withFrame } from './frame.js'

/** Renders the text of an embed and a link, with the provider's frame if the options ask for it. */
export const embed: Handler<Embed> = (state, node) => {
  const { href, found } = readEmbed(state, node)
  const frame = frameFor(state, found, node)
  const words = embedWords(state, node, href, found)
  const link = linkLine(state, 'embed-link', node, href)
  return embedBox(state, node, found, withFrame(state, frame, words, link))
}

/** Renders the text of an embed. A post is a quote from its URL, unless it contains a quote. */
export function embedWords(
  state: RenderState,
  node: Embed,
  href: string | undefined,
  found: Found | undefined,
): ElementContent[] {
  const words = renderChildren(state, node)
  const isQuoted = node.children?.some(({ type }) => type === 'blockquote')
  if (found?.provider.kind !== 'post' || isQuoted || words.length === 0) return words
  const className = state.className('quote')
  return [element('blockquote', { className, cite: href }, lines(words))]
}

/** Renders the box of an embed or a chart, with classes for its provider and kind. */
export function embedBox(
  state: RenderState,
  node: Embed | Chart,
  found: Found | undefined,
  content: readonly (ElementContent | undefined)[],
): Element {
  const ofProvider = found ? ` embed-${found.provider.kind} embed-${found.name}` : ''
  return element('div', state.attributes(node, `${node.type}${ofProvider}`), lines(content))
}

/** Renders the title as a link. */
export function linkLine(
  state: RenderState,
  className: string,
  node: Embed | Chart,
  href: string | undefined,
): Element {
  const title = mediaTitle(state, node)
  const link = href === undefined ? title : element('a', { href }, [title])
  return element('p', { className: state.className(className) }, [link])
}

export const embedHandlers = { embed }
