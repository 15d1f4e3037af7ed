import type { Element, ElementContent } from 'hast'
import { element, lines } from '../hast/element.js'
import { type Found, readPage, readPlayer } from '../render/embeds/embed.js'
import { mediaTitle, ownTitle } from '../render/embeds/media-title.js'
import { creditText } from '../render/format/credit.js'
import { type Handler, type RenderState, renderNodes } from '../render/handler.js'
import { imageForSlot } from '../render/media/image.js'
import { type PlayerFiles, readFiles } from '../render/media/player-files.js'
import { dimensionsOf } from '../render/media/size.js'
import type { Audio, Video } from '../schema/nodes.js'
import { creditParagraph } from './credit.js'
import { disclosure } from './disclosure.js'
import { frameFor, withFrame } from './frame.js'
import { labelText } from './label.js'
import { titleLine } from './title.js'

/** A video or audio node. */
export type Player = Audio | Video

/** Renders the browser's player for files, or the provider's player according to the options. */
const player: Handler<Player> = (state, node) => {
  const files = readFiles(state, node)
  if (files.sources.length === 0) return providedPlayer(state, node)
  const poster = node.type === 'video' ? posterUrl(state, node) : undefined
  return playerBox(state, node, [nativePlayer(state, node, files, poster)])
}

/** Renders a poster and a title that links to the provider's page, or the provider's frame. */
function providedPlayer(state: RenderState, node: Player): Element {
  const found = readPlayer(state, node)
  const frame = frameFor(state, found, node)
  // An open player shows its own image.
  const poster = frame?.tagName === 'iframe' ? [] : renderNodes(state, [node.poster], node)
  const link = playerLink(state, node, found && readPage(state, found, node))
  return playerBox(state, node, withFrame(state, frame, poster, link), found)
}

/** Renders the title of a video or audio, with a link to play it. */
export function playerLink(state: RenderState, node: Player, href: string | undefined): Element {
  const { kind, colon } = state.labels
  const own = ownTitle(node)
  const label = labelText(state, own === undefined ? kind[node.type] : `${kind[node.type]}${colon}`)
  const title = [label, own]
  const content = href === undefined ? title : [element('a', { href }, title)]
  return element('p', { className: state.className('player-title') }, content)
}

/** Renders the player with its credit, tracks and transcript. */
export function playerBox(
  state: RenderState,
  node: Player,
  content: readonly (ElementContent | undefined)[],
  found?: Found,
): Element {
  const transcript = renderNodes(state, node.transcript, node)
  return element(
    'div',
    state.attributes(node, found ? `${node.type} embed-${found.name}` : node.type),
    lines([
      ...content,
      titleLine(state, 'credit', creditText(node.rights)),
      creditParagraph(state, node.poster),
      transcript.length > 0
        ? disclosure(state, 'transcript', state.labels.transcript, transcript)
        : undefined,
    ]),
  )
}
/** Renders the browser's player. */
export function nativePlayer(
  state: RenderState,
  node: Player,
  { sources, tracks }: PlayerFiles,
  poster: string | undefined,
): Element {
  const children = [
    ...sources.map(({ src, type }) => element('source', { src, type })),
    ...tracks.map(({ field: _, ...track }) => element('track', track)),
  ]
  const common = {
    controls: true,
    ariaLabel: mediaTitle(state, node),
    loop: node.loop === true ? true : undefined,
    muted: node.muted === true ? true : undefined,
  }
  if (node.type === 'audio') return element('audio', { ...common, preload: 'none' }, children)
  const video = { ...common, preload: 'metadata', playsInline: true, poster, ...dimensionsOf(node) }
  return element('video', video, children)
}

/** Returns the URL of the image shown before a video plays. */
export function posterUrl(state: RenderState, { poster }: Player): string | undefined {
  if (!poster) return undefined
  const { hooked } = imageForSlot(state, poster, 'poster')
  return state.safeUrl('media', hooked?.src ?? poster.url, poster, '/url')
}

export const playerHandlers = { video: player, audio: player }
