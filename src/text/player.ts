import { showable } from '../render/characters.js'
import { items } from '../render/lenient.js'
import type { Audio, Video } from '../schema/media.js'
import { joinBlocks, renderBlocks, type TextHandler } from './handler.js'
import { linkWords } from './links.js'
import { wrap } from './wrap.js'

/** What there is to watch or to hear, where, and everything that is said in it. */
export const player: TextHandler<Audio | Video> = (state, node, width) => {
  const { labels } = state.context
  const [source] = items(node.sources)
  const title = `[${labels.kind[node.type]}${labels.colon}${showable(node.title)}]`
  const line = source ? linkWords(state, title, source) : title
  const credit = showable(node.rights?.creditText)
  const transcript = renderBlocks(state, node.transcript, width)
  return joinBlocks([
    wrap(credit === '' ? line : `${line} (${credit})`, width),
    transcript === '' ? '' : `${labels.transcript}${labels.colon.trimEnd()}\n${transcript}`,
  ])
}
