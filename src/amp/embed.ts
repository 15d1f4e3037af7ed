import type { Element, ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import { chartWords, chart as htmlChart } from '../html/chart.js'
import { embedBox, embedWords, embed as htmlEmbed, linkLine } from '../html/embed.js'
import { inWords } from '../html/frame.js'
import { readEmbed } from '../render/embeds/embed.js'
import { type Handler, renderNodes } from '../render/handler.js'
import type { Chart, Embed } from '../schema/nodes.js'
import { componentFor, withPlaceholder } from './frame.js'
import { placeholderImage } from './image.js'

/**
 * Renders the component of the provider with the text of the embed: that of a post is the
 * placeholder, any other can be expanded below the component.
 */
export const embed: Handler<Embed> = (state, node, parent) => {
  if (state.embeds === 'static') return htmlEmbed(state, node, parent)
  const { href, found } = readEmbed(state, node)
  const words = embedWords(state, node, href, found)
  const link = linkLine(state, 'embed-link', node, href)
  const component = found && componentFor(state, found, node)
  if (!component) return embedBox(state, node, found, [...words, link])
  const content =
    found.provider.kind === 'post'
      ? [withPlaceholder(component, inOne(words)), link]
      : [withPlaceholder(component, undefined), inWords(state, words), link]
  return embedBox(state, node, found, content)
}

/**
 * Renders the frame of a chart with its image as the placeholder, and the text of the chart below
 * it.
 */
export const chart: Handler<Chart> = (state, node, parent) => {
  if (state.embeds === 'static') return htmlChart(state, node, parent)
  const { href, found } = readEmbed(state, node)
  const component = found && componentFor(state, found, node)
  if (!component) {
    const picture = renderNodes(state, [node.image], node)
    return embedBox(state, node, found, chartWords(state, node, href, picture))
  }
  const shown = withPlaceholder(component, placeholderImage(state, node.image))
  const words = inWords(state, chartWords(state, node, href, []))
  return embedBox(state, node, found, [shown, words])
}

/** Wraps the text in one element, if there is any. */
function inOne(words: readonly ElementContent[]): Element | undefined {
  const [first] = words
  if (words.length === 1 && first?.type === 'element') return first
  return words.length === 0 ? undefined : element('div', {}, lines(words))
}
