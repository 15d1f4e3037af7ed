import { isLanguageTag } from '../../schema/language.js'
import type { Audio, Figure, MediaSource, Track, Video } from '../../schema/nodes.js'
import type { DraftOf } from '../draft.js'
import { hasWords } from '../text.js'
import { attribute, elementsOf, firstAttribute, type HtmlElement, pixelsOf, textOf } from './dom.js'
import { isStandIn } from './image.js'
import { place } from './place.js'
import type { HtmlHandler, State } from './state.js'

export type DraftPlayer = DraftOf<Video> | DraftOf<Audio>

/** Reads `video`, `audio` and their AMP components. */
export const player: HtmlHandler = (element, builder, state) => {
  const node = readPlayer(element, state)
  if (!node) {
    state.report('import-element-dropped', element, 'A player has no file that can be played.', {
      text: fallbackText(element),
      key: 'player',
    })
    return
  }
  const text = fallbackText(element)
  if (text !== '') {
    state.report(
      'import-element-dropped',
      element,
      'Words for browsers without players were left out.',
      {
        text,
      },
    )
  }
  place(builder, { type: 'figure', children: [node] } as Figure)
}

/** Returns the fallback text in a player. */
function fallbackText(element: HtmlElement): string {
  return textOf(element)
}

export function readPlayer(element: HtmlElement, state: State): DraftPlayer | undefined {
  const type = element.tagName.endsWith('audio') ? 'audio' : 'video'
  const sources = filesOf(element, type, state)
  if (sources.length === 0) return undefined
  const { lang: _, ...fields } = state.fieldsOf(element)
  const node: DraftPlayer = { type, ...fields, sources }
  const title = firstAttribute(element, ['title', 'aria-label', 'data-title'])?.value
  if (hasWords(title)) node.title = title
  const [width, height] = [pixelsOf(element, 'width'), pixelsOf(element, 'height')]
  if (type === 'video' && width !== undefined) node.width = width
  if (type === 'video' && height !== undefined) node.height = height
  const poster = attribute(element, 'poster')
  const posterUrl = poster === undefined || isStandIn(poster) ? undefined : state.urls.media(poster)
  if (type === 'video' && posterUrl !== undefined) {
    node.poster = { type: 'image', url: posterUrl }
  }
  const tracks = tracksOf(element, state)
  if (tracks.length > 0) node.tracks = tracks
  if (attribute(element, 'loop') !== undefined) node.loop = true
  if (attribute(element, 'muted') !== undefined) node.muted = true
  const facts = state.options.resolve?.({ kind: type, url: sources[0]?.url })
  return facts ? { ...facts, ...node } : node
}

function filesOf(element: HtmlElement, type: 'audio' | 'video', state: State): MediaSource[] {
  const own = firstAttribute(element, ['src', 'data-src'])?.value
  const children = elementsOf(element).filter(({ tagName }) => tagName === 'source')
  const files = [
    ...(own === undefined ? [] : [{ src: own, mediaType: attribute(element, 'type') }]),
    ...children.map((source) => ({
      src: firstAttribute(source, ['src', 'data-src'])?.value ?? '',
      mediaType: attribute(source, 'type'),
    })),
  ]
  return files.flatMap(({ src, mediaType }) => {
    const url = src.startsWith('blob:') ? undefined : state.urls.media(src)
    if (url === undefined) return []
    return [{ url, mediaType: mediaTypeOf(mediaType, url, type) }]
  })
}

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+-]+=(?:[\w.+-]+|"[\w.+, -]+"))*$/

/** Media types by file extension. */
const BY_ENDING: Record<string, string> = {
  aac: 'audio/aac',
  flac: 'audio/flac',
  m3u8: 'application/vnd.apple.mpegurl',
  m4a: 'audio/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  mpd: 'application/dash+xml',
  oga: 'audio/ogg',
  ogv: 'video/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  webm: 'video/webm',
}

function mediaTypeOf(given: string | undefined, url: string, type: 'audio' | 'video'): string {
  if (given !== undefined && MEDIA_TYPE.test(given.trim())) return given.trim()
  const ending = /\.(\w{2,5})(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  if (Object.hasOwn(BY_ENDING, ending)) return BY_ENDING[ending] as string
  return type === 'audio' ? 'audio/mpeg' : 'video/mp4'
}

const KINDS: ReadonlySet<string> = new Set([
  'subtitles',
  'captions',
  'descriptions',
  'chapters',
  'metadata',
])

function tracksOf(element: HtmlElement, state: State): Track[] {
  return elementsOf(element).flatMap((track) => {
    if (track.tagName !== 'track') return []
    const url = state.urls.media(attribute(track, 'src') ?? '')
    const lang = attribute(track, 'srclang') ?? state.language
    const kind = attribute(track, 'kind')?.toLowerCase() ?? 'subtitles'
    const label = attribute(track, 'label')
    if (url === undefined || lang === undefined || !isLanguageTag(lang)) return []
    return [
      {
        kind: (KINDS.has(kind) ? kind : 'subtitles') as Track['kind'],
        url,
        lang,
        ...(hasWords(label) && { label }),
      },
    ]
  })
}
