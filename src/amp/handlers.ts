import { htmlHandlers } from '../html/handlers.js'
import { staticPlayer } from '../html/player.js'
import type { Handlers } from '../render/handler.js'
import { image } from './media.js'
import { newsletter } from './newsletter.js'

/** How each node becomes AMP: as HTML does, but for what AMP has an element of its own. */
export const ampHandlers: Handlers = {
  ...htmlHandlers,
  image,
  newsletter,
  video: staticPlayer,
  audio: staticPlayer,
}
