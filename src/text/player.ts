import { readPage, readPlayer } from '../render/embeds/embed.js'
import { ownTitle, reportTitle } from '../render/embeds/media-title.js'
import { creditText } from '../render/format/credit.js'
import type { Audio, Video } from '../schema/nodes.js'
import { clockTime } from './clock-time.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { prefixLines } from './layout/lines.js'
import { linkWords } from './links.js'
import { reportLoss } from './losses.js'
import type { State, TextHandler } from './state.js'

/** The indentation of a transcript, which sets it apart from the article. */
const INDENT = '  '

/** Renders the title, duration and URL of the recording, and its transcript. */
const player: TextHandler<Audio | Video> = (state, node, width) => {
  const { labels, marks, wrap } = state
  const url = playableUrl(state, node)
  reportTitle(state, node)
  reportLoss(state, url === undefined ? 'media-without-link' : 'media-as-link', node)
  // Speech has no URLs, so the site is named instead.
  const site = marks.open === '' && node.sources === undefined ? siteOf(url) : undefined
  const facts = [ownTitle(node), clockTime(node.duration), site].filter(Boolean).join(labels.comma)
  const kind = labels.kind[node.type]
  const title = `${marks.open}${facts === '' ? kind : kind + labels.colon + facts}${marks.close}`
  const position = { of: node, field: node.sources === undefined ? '' : '/sources/0/url' }
  const line = linkWords(state, title, { url }, position)
  const credit = creditText(node.rights)
  const transcript = renderBlocks(state, node.transcript, width - INDENT.length)
  return joinBlocks([
    wrap(credit === undefined ? line : `${line} (${credit})`, width),
    transcript === ''
      ? ''
      : `${wrap(labels.transcript + labels.colon, width)}\n${prefixLines(transcript, INDENT)}`,
  ])
}

/** Returns the URL of the first file, or of the provider's page. */
function playableUrl(state: State, node: Audio | Video): string | undefined {
  const [source] = node.sources ?? []
  if (source) return source.url
  const found = readPlayer(state, node)
  return found && readPage(state, found, node)
}

function siteOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '')
}

export const playerHandlers = { video: player, audio: player }
