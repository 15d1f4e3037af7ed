import { mediaTitle, reportTitle } from '../render/embeds/media-title.js'
import type { Embed } from '../schema/nodes.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** Renders the fallback of the embed, and a link to it. */
const embed: TextHandler<Embed> = (state, node, width) => {
  reportLoss(state, 'embed-as-link', node)
  reportTitle(state, node)
  return joinBlocks([
    renderBlocks(state, node.children, width),
    state.wrap(linkWords(state, mediaTitle(state, node), node), width),
  ])
}

export const embedHandlers = { embed }
