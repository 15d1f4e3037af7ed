import type { Element } from 'hast'
import { showable } from '../render/characters.js'
import { element, lines } from '../render/element.js'
import { type Handler, type MarkupState, renderNodes } from '../render/handler.js'
import { count, items, words } from '../render/lenient.js'
import type { Audio, Video } from '../schema/media.js'
import { titleLine } from './title.js'

type Player = Audio | Video

/** The browser's own player for files; a title and a picture for what only a provider can play. */
export const player: Handler<Player> = (state, node, parent) => {
  const native = nativePlayer(state, node)
  return native ? playerBox(state, node, [native]) : staticPlayer(state, node, parent)
}

/** A title with a link to the file, and the poster: what can be shown without any player. */
export const staticPlayer: Handler<Player> = (state, node) => {
  const { context } = state
  const [source] = items(node.sources)
  const href = source && context.safeUrl('media', source.url, node, '/sources/0/url')
  const title = `${context.labels.kind[node.type]}${context.labels.colon}${showable(node.title)}`
  const link = href === undefined ? title : element('a', { href }, [title])
  const line = element('p', { className: context.className('player-title') }, [link])
  return playerBox(state, node, [...renderNodes(state, [node.poster], node), line])
}

function playerBox(
  state: MarkupState,
  node: Player,
  content: Parameters<typeof lines>[0],
): Element {
  const { context } = state
  const transcript = renderNodes(state, node.transcript, node)
  const credit = titleLine(state, 'credit', node.rights?.creditText)
  const details = element(
    'details',
    { className: context.className('transcript') },
    lines([element('summary', {}, [context.labels.transcript]), ...transcript]),
  )
  return element(
    'div',
    context.attributes(node, node.type),
    lines([...content, credit, transcript.length > 0 ? details : undefined]),
  )
}

function nativePlayer({ context }: MarkupState, node: Player): Element | undefined {
  const sources = items(node.sources).flatMap(({ url, mediaType }, index) => {
    const src = context.safeUrl('media', url, node, `/sources/${index}/url`)
    return src === undefined ? [] : element('source', { src, type: showable(mediaType) })
  })
  if (sources.length === 0) return undefined
  const tracks = items(node.tracks).flatMap(({ kind, url, lang, label }, index) => {
    const src = context.safeUrl('media', url, node, `/tracks/${index}/url`)
    const title = words(label) === undefined ? undefined : showable(label)
    if (src === undefined) return []
    return element('track', { kind: showable(kind), src, srcLang: showable(lang), label: title })
  })
  const common = {
    controls: true,
    ariaLabel: showable(node.title),
    loop: node.loop === true ? true : undefined,
    muted: node.muted === true ? true : undefined,
  }
  if (node.type === 'audio')
    return element('audio', { ...common, preload: 'none' }, [...sources, ...tracks])
  const poster = node.poster && context.safeUrl('media', node.poster.url, node.poster, '/url')
  const size = { width: count(node.width), height: count(node.height) }
  const video = { ...common, preload: 'metadata', playsInline: true, poster, ...size }
  return element('video', video, [...sources, ...tracks])
}
