import type { Element } from 'hast'
import { element } from '../hast/element.js'
import { nativePlayer, type Player, playerBox, playerLink, posterUrl } from '../html/player.js'
import { readPage, readPlayer } from '../render/embeds/embed.js'
import { frameBox } from '../render/embeds/frame.js'
import { mediaTitle } from '../render/embeds/media-title.js'
import { type Handler, type RenderState, renderNodes } from '../render/handler.js'
import { type PlayerFile, type PlayerFiles, readFiles } from '../render/media/player-files.js'
import { isHttpsUrl, schemeOf } from '../schema/url.js'
import { show } from '../tree/issue.js'
import { noscript } from './document/noscript.js'
import { componentFor, withPlaceholder } from './frame.js'
import { placeholderImage } from './image.js'

/**
 * Renders AMP's player for files, or the component of the provider, or else the title with a link.
 */
export const player: Handler<Player> = (state, node) => {
  const { sources, tracks } = readFiles(state, node)
  const files: PlayerFiles = {
    sources: sources.filter((file) => isLoadable(state, node, file, isNotHttp)),
    tracks: tracks.filter((file) => isLoadable(state, node, file, isHttpsUrl)),
  }
  if (files.sources.length > 0) return playerBox(state, node, [ampPlayer(state, node, files)])
  const found = readPlayer(state, node)
  const href = found ? readPage(state, found, node) : sources[0]?.src
  const link = playerLink(state, node, href)
  const component = found && state.embeds !== 'static' && componentFor(state, found, node)
  if (component) {
    const shown = withPlaceholder(component, placeholderImage(state, node.poster))
    return playerBox(state, node, [shown, link], found)
  }
  return playerBox(state, node, [...renderNodes(state, [node.poster], node), link], found)
}

const isNotHttp = (url: string): boolean => schemeOf(url) !== 'http'

/** Reports files that AMP cannot load: http URLs, and tracks with relative URLs. */
function isLoadable(
  state: RenderState,
  node: Player,
  { src, field }: PlayerFile,
  isAllowed: (url: string) => boolean,
): boolean {
  if (isAllowed(src)) return true
  state.report(
    'amp-insecure-media',
    node,
    field,
    `AMP cannot load a file from ${show(src)}, so it is left out. Use an absolute https URL.`,
  )
  return false
}

/**
 * Renders AMP's player, with the browser's own player for readers without scripts.
 *
 * @see https://amp.dev/documentation/components/amp-video
 * @see https://amp.dev/documentation/components/amp-audio
 */
function ampPlayer(state: RenderState, node: Player, files: PlayerFiles): Element {
  const poster = node.type === 'video' ? posterUrl(state, node) : undefined
  const native = nativePlayer(state, node, files, poster)
  // The validator reports `muted` in the browser's player, but not in AMP's.
  const { muted, ...properties } = native.properties
  const plain = { ...native, properties }
  const { controls, ariaLabel, loop } = properties
  const title = mediaTitle(state, node)
  const common = { controls, title, ariaLabel, loop, muted }
  const children = [...structuredClone(native.children), noscript(plain)]
  if (node.type === 'audio') {
    return element(
      'amp-audio',
      { ...common, width: 'auto', height: 50, layout: 'fixed-height' },
      children,
    )
  }
  const { width, height } = frameBox({ width: 640, height: 360 }, node)
  return element('amp-video', { ...common, poster, width, height, layout: 'responsive' }, children)
}
