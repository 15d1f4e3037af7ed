// Article → AMP. The handlers of HTML, with others for what AMP has its own elements for.
import { htmlHandlers } from '../html/handlers.js'
import type { Handlers } from '../render/handler.js'
import { chart, embed } from './embed.js'
import { gallery } from './figure.js'
import { image } from './image.js'
import { newsletter } from './newsletter.js'
import { player } from './player.js'

/**
 * How each node becomes AMP: as HTML does, but for what AMP has an element of its own. The updates
 * of a live blog are a plain list too: `amp-live-list` asks the server for more, and whether it
 * answers is not ours to say.
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
