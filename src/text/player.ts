import { creditText } from '../render/format/credit.js'
import { cleanText } from '../render/safety/clean-text.js'
import { objectsOf } from '../render/safety/lenient.js'
import type { Audio, Video } from '../schema/player.js'
import { clockTime } from './clock-time.js'
import { joinBlocks, renderBlocks, type TextHandler } from './handler.js'
import { prefixLines } from './layout/lines.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'

/** What is said in a film stands a little to the side: all around it is the article's own. */
const INDENT = '  '

/** What there is to watch or to hear, how long and where, and everything that is said in it. */
export const player: TextHandler<Audio | Video> = (state, node, width) => {
  const { context, marks, wrap } = state
  const { labels } = context
  const [source] = objectsOf(node.sources)
  reportLoss(state, source ? 'media-as-link' : 'media-without-link', node)
  const facts = [cleanText(node.title), clockTime(node.duration)].filter(Boolean)
  const label = labels.kind[node.type] + labels.colon
  const title = `${marks.open}${label}${facts.join(labels.comma)}${marks.close}`
  const line = source ? linkWords(state, title, source) : title
  const credit = cleanText(creditText(node.rights))
  const transcript = renderBlocks(state, node.transcript, width - INDENT.length)
  return joinBlocks([
    wrap(credit === '' ? line : `${line} (${credit})`, width),
    transcript === ''
      ? ''
      : `${wrap(labels.transcript + labels.colon, width)}\n${prefixLines(transcript, INDENT)}`,
  ])
}
