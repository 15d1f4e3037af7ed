import type { Properties } from 'hast'
import type { FrameSize, IdParts } from '../render/embeds/providers/provider.js'
import type { ProviderName } from '../render/embeds/providers.js'

/** The AMP component for the content of a provider. */
export interface Component {
  name: string
  /**
   * Returns the attributes of the component besides its size.
   *
   * @param page The page of the content, if the provider has one.
   * @returns `undefined` if the component does not support this kind of id.
   */
  attributes: (parts: IdParts, page: string | undefined) => Properties | undefined
  /** Returns the size. Default: that of the provider. */
  size?: (parts: IdParts) => FrameSize
}

/**
 * The AMP equivalent of each provider: a component, a frame (`frame`), or only the text (`words`).
 *
 * @see https://amp.dev/documentation/components/websites
 */
export const components: Record<ProviderName, Component | 'frame' | 'words'> = {
  youtube: {
    name: 'amp-youtube',
    // The component does not support playlists.
    attributes: ({ video, channel, start }) =>
      video === undefined && channel === undefined
        ? undefined
        : {
            'data-videoid': video,
            'data-live-channelid': channel,
            'data-param-start': start,
            // The domain without cookies.
            credentials: 'omit',
          },
  },
  vimeo: {
    name: 'amp-vimeo',
    // The component always starts at the beginning.
    attributes: ({ video, hash, start }) =>
      start === undefined
        ? { 'data-videoid': video, 'data-videohash': hash, 'do-not-track': true }
        : undefined,
  },
  dailymotion: {
    name: 'amp-dailymotion',
    attributes: ({ video, start }) => ({ 'data-videoid': video, 'data-start': start }),
  },
  brightcove: {
    name: 'amp-brightcove',
    attributes: ({ account, player, video }) => ({
      'data-account': account,
      'data-player-id': player,
      'data-video-id': video,
    }),
  },
  jwplayer: {
    name: 'amp-jwplayer',
    attributes: ({ media, player }) => ({ 'data-media-id': media, 'data-player-id': player }),
  },
  soundcloud: {
    name: 'amp-soundcloud',
    // The component only accepts numbers.
    attributes: ({ track, playlist, path }) =>
      path === undefined ? { 'data-trackid': track, 'data-playlistid': playlist } : undefined,
  },
  spotify: 'frame',
  megaphone: {
    name: 'amp-megaphone',
    attributes: ({ episode }) => ({ 'data-episode': episode }),
  },
  x: {
    name: 'amp-twitter',
    attributes: ({ post }) => ({ 'data-tweetid': post, 'data-dnt': 'true' }),
    size: () => ({ width: 375, height: 472 }),
  },
  instagram: {
    name: 'amp-instagram',
    attributes: ({ code }) => ({ 'data-shortcode': code, 'data-captioned': true }),
    size: () => ({ width: 400, height: 400 }),
  },
  tiktok: {
    name: 'amp-tiktok',
    attributes: ({ video }) => ({ 'data-src': video }),
    size: () => ({ width: 325, height: 731 }),
  },
  facebook: {
    name: 'amp-facebook',
    attributes: ({ video }, page) => ({
      'data-href': page,
      'data-embed-as': video === undefined ? 'post' : 'video',
    }),
    size: ({ video }) => ({ width: 552, height: video === undefined ? 600 : 310 }),
  },
  reddit: {
    name: 'amp-reddit',
    attributes: ({ comment }, page) => ({
      'data-embedtype': comment === undefined ? 'post' : 'comment',
      'data-src': page,
    }),
    size: () => ({ width: 300, height: 400 }),
  },
  pinterest: {
    name: 'amp-pinterest',
    attributes: (_parts, page) => ({ 'data-do': 'embedPin', 'data-url': page }),
    size: () => ({ width: 245, height: 330 }),
  },
  bluesky: 'words',
  mastodon: 'words',
  threads: 'words',
  telegram: 'words',
  datawrapper: 'frame',
  flourish: 'frame',
  gist: {
    name: 'amp-gist',
    attributes: ({ gist }) => ({ 'data-gistid': gist }),
  },
  iframe: 'frame',
}
