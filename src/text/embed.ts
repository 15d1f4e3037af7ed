import type { Embed } from '../schema/embed.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { TextHandler } from './state.js'

/** Renders the fallback of the embed, and a link to it. */
export const embed: TextHandler<Embed> = (state, node, width) => {
  reportLoss(state, 'embed-as-link', node)
  const { title = '', children } = node
  return joinBlocks([
    renderBlocks(state, children, width),
    state.wrap(linkWords(state, title, node), width),
  ])
}
