import type { Provider } from './provider.js'

/** What films have, unless it is known better. */
const widescreen = () => ({ width: 640, height: 360 })

/** Sites that play films and sounds. */
export const players = {
  youtube: {
    label: 'YouTube',
    kind: 'video',
    // Two words of YouTube's own are as long as an id.
    id: /^(?:channel\/(?<channel>UC[\w-]{22})|(?!live_stream|videoseries)(?<video>[\w-]{11})(?:\/(?<start>\d{1,6}))?)$/,
    urls: [
      /^youtu\.be\/([^/?#]+)(?:\?(?:.*&)?t=(\d+)s?(?:[&#]|$))?/,
      /^(?:m\.|music\.)?youtube\.com\/watch\?(?:.*&)?v=([^&#]+)(?:.*&t=(\d+)s?(?:[&#]|$))?/,
      /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|live|shorts|v)\/([^/?#]+)(?:\?(?:.*&)?start=(\d+))?/,
      /^youtube(?:-nocookie)?\.com\/embed\/live_stream\?(?:.*&)?(channel)=([^&#]+)/,
      /^(?:m\.)?youtube\.com\/(channel)\/([^/?#]+)\/live/,
    ],
    page: ({ channel, video, start }) =>
      channel === undefined
        ? `https://www.youtube.com/watch?v=${video}${start === undefined ? '' : `&t=${start}s`}`
        : `https://www.youtube.com/channel/${channel}/live`,
    frame: ({ channel, video, start }) =>
      channel === undefined
        ? `https://www.youtube-nocookie.com/embed/${video}${start === undefined ? '' : `?start=${start}`}`
        : `https://www.youtube-nocookie.com/embed/live_stream?channel=${channel}`,
    size: widescreen,
  },
  vimeo: {
    label: 'Vimeo',
    kind: 'video',
    id: /^(?<video>\d{1,12})(?:\/(?<hash>[\da-f]{6,20}))?$/,
    urls: [
      /^vimeo\.com\/(?:(?:channels|groups)\/[^/?#]+\/(?:videos\/)?)?(\d+)(?:\/([\da-f]+)|\?(?:.*&)?h=([\da-f]+))?(?:[/?#&]|$)/,
      /^player\.vimeo\.com\/video\/([^/?#]+)(?:\?(?:.*&)?h=([\da-f]+))?/,
    ],
    page: ({ video, hash }) => `https://vimeo.com/${video}${hash === undefined ? '' : `/${hash}`}`,
    frame: ({ video, hash }) =>
      `https://player.vimeo.com/video/${video}?${hash === undefined ? '' : `h=${hash}&`}dnt=1`,
    size: widescreen,
  },
  dailymotion: {
    label: 'Dailymotion',
    kind: 'video',
    id: /^(?<video>[A-Za-z\d]{5,20})$/,
    urls: [
      /^dai\.ly\/([^/?#]+)/,
      /^dailymotion\.com\/(?:embed\/)?video\/([^/?#_]+)/,
      /^geo\.dailymotion\.com\/player(?:\/\w+)?\.html\?(?:.*&)?video=([^&#]+)/,
    ],
    page: ({ video }) => `https://www.dailymotion.com/video/${video}`,
    frame: ({ video }) => `https://geo.dailymotion.com/player.html?video=${video}`,
    size: widescreen,
  },
  brightcove: {
    label: 'Brightcove',
    kind: 'video',
    id: /^(?<account>\d{1,20})\/(?:(?<player>[\w-]{1,40})\/)?(?<video>\d{1,20})$/,
    urls: [
      /^players\.brightcove\.net\/(\d+)\/([^/?#]+)_default\/index\.html\?(?:.*&)?videoId=([^&#]+)/,
    ],
    frame: ({ account, player = 'default', video }) =>
      `https://players.brightcove.net/${account}/${player}_default/index.html?videoId=${video}`,
    size: widescreen,
  },
  jwplayer: {
    label: 'JW Player',
    kind: 'video',
    id: /^(?<media>[A-Za-z\d]{8})-(?<player>[A-Za-z\d]{8})$/,
    urls: [/^(?:cdn\.jwplayer|content\.jwplatform)\.com\/players\/([^/?#.]+)\.(?:html|js)/],
    frame: ({ media, player }) => `https://cdn.jwplayer.com/players/${media}-${player}.html`,
    size: widescreen,
  },
  soundcloud: {
    label: 'SoundCloud',
    kind: 'audio',
    id: /^(?:tracks\/(?<track>\d{1,20})|playlists\/(?<playlist>\d{1,20})|(?<path>[\w-]{1,80}(?:\/[\w-]{1,200}){1,3}))$/,
    urls: [
      /^(?:m\.)?soundcloud\.com\/([\w-]+(?:\/[\w-]+){1,3})\/?(?:[?#]|$)/,
      /^api\.soundcloud\.com\/(tracks|playlists)\/([^/?#]+)/,
      // The number is within a URL within this URL, and lately within a URN within that.
      /^w\.soundcloud\.com\/player\/?\?(?:.*&)?url=https?(?::|%3A)(?:\/\/|%2F%2F)api\.soundcloud\.com(?:\/|%2F)(tracks|playlists)(?:\/|%2F)(?:soundcloud%253A\w+%253A)?(\d+)/i,
    ],
    page: ({ track, playlist, path }) =>
      path === undefined
        ? soundcloudFrame(soundcloudNumber(track, playlist))
        : `https://soundcloud.com/${path}`,
    frame: ({ track, playlist, path }) =>
      soundcloudFrame(
        path === undefined ? soundcloudNumber(track, playlist) : `https://soundcloud.com/${path}`,
      ),
    size: ({ playlist, path }) => ({
      height: playlist === undefined && !path?.includes('/sets/') ? 166 : 450,
    }),
  },
  spotify: {
    label: 'Spotify',
    kind: 'audio',
    id: /^(?<what>track|episode|album|playlist|artist|show)\/(?<item>[A-Za-z\d]{22})$/,
    urls: [/^open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?(\w+)\/([^/?#]+)/],
    page: ({ what, item }) => `https://open.spotify.com/${what}/${item}`,
    frame: ({ what, item }) => `https://open.spotify.com/embed/${what}/${item}`,
    size: ({ what }) => ({ height: what === 'track' || what === 'episode' ? 152 : 352 }),
  },
  megaphone: {
    label: 'Megaphone',
    kind: 'audio',
    id: /^(?<episode>[A-Z]{2,10}\d{5,15})$/,
    urls: [
      /^playlist\.megaphone\.fm\/?\?(?:.*&)?e=([^&#]+)/,
      /^(?:player\.megaphone\.fm|megaphone\.link)\/([^/?#]+)/,
    ],
    frame: ({ episode }) => `https://playlist.megaphone.fm/?e=${episode}`,
    size: () => ({ height: 200 }),
  },
} as const satisfies Record<string, Provider>

function soundcloudNumber(track: string | undefined, playlist: string | undefined): string {
  const path = track === undefined ? `playlists/${playlist}` : `tracks/${track}`
  return `https://api.soundcloud.com/${path}`
}

function soundcloudFrame(url: string): string {
  return `https://w.soundcloud.com/player/?url=${encodeURIComponent(url)}`
}
