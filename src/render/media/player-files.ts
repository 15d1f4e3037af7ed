import type { Audio, Track, Video } from '../../schema/nodes.js'
import type { RenderContext } from '../context.js'
import { reportTitle } from '../embeds/media-title.js'
import { cleanText } from '../safety/clean-text.js'

/** A file of a player, with its validated URL and its field in the node. */
export interface PlayerFile {
  src: string
  field: string
}

/** The validated files and text tracks of a player. */
export interface PlayerFiles {
  sources: (PlayerFile & { type: string })[]
  tracks: (PlayerFile & { kind: string | undefined; srcLang: string; label: string | undefined })[]
}

/** Resolves the files of a video or audio. Reports unsafe URLs. */
export function readFiles(context: RenderContext, node: Audio | Video): PlayerFiles {
  reportTitle(context, node)
  return {
    sources: checked(context, node, 'sources', node.sources).map(([file, { mediaType }]) => ({
      ...file,
      type: cleanText(mediaType),
    })),
    tracks: checked<Track>(context, node, 'tracks', node.tracks).map(
      ([file, { kind, lang, label }]) => ({
        ...file,
        // For an unknown kind, browsers assume subtitles.
        kind: TRACK_KINDS.has(kind) ? kind : undefined,
        srcLang: cleanText(lang),
        label: label === undefined ? undefined : cleanText(label),
      }),
    ),
  }
}

const TRACK_KINDS: ReadonlySet<string> = new Set<Track['kind']>([
  'subtitles',
  'captions',
  'descriptions',
  'chapters',
  'metadata',
])

function checked<T extends { url: string }>(
  context: RenderContext,
  node: Audio | Video,
  name: string,
  list: readonly T[] = [],
): [PlayerFile, T][] {
  return list.flatMap((item, index) => {
    const field = `/${name}/${index}/url`
    const src = context.safeUrl('media', item.url, node, field)
    return src === undefined ? [] : [[{ src, field }, item]]
  })
}
