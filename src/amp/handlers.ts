// AMP: takes an article and returns hast for AMP. Reuses the handlers of HTML, except for nodes
// that have AMP elements. Must not import text.
import { htmlHandlers } from '../html/handlers.js'
import type { Handlers } from '../render/handler.js'
import { chart, embed } from './embed.js'
import { gallery } from './figure.js'
import { image } from './image.js'
import { newsletter } from './newsletter.js'
import { player } from './player.js'

/**
 * The AMP handler of each node type: that of HTML, unless AMP has its own element. Live blogs are
 * plain lists, because `amp-live-list` requires a server that answers its requests.
 */
export const ampHandlers: Handlers = /* @__PURE__ */ (() => ({
  ...htmlHandlers,
  image,
  gallery,
  video: player,
  audio: player,
  embed,
  chart,
  newsletter,
}))()
