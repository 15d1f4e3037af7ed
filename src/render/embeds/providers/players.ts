import type { Provider } from './provider.js'

/** The default size of videos. */
const widescreen = () => ({ width: 640, height: 360 })

/** Sites with videos and audio. */
export const players = {
  youtube: {
    label: 'YouTube',
    kind: 'video',
    hasStart: true,
    // Two path names of YouTube have the length of an id.
    id: /^(?:channel\/(?<channel>UC[\w-]{22})|(?:playlist\/|(?=(?:PL|UU|FL|RD|OLAK)[\w-]{10}))(?<playlist>[\w-]{2,60})|(?<shorts>shorts\/)?(?!live_stream|videoseries)(?<video>[\w-]{11})(?:\/(?<start>\d{1,6}))?)$/,
    urls: [
      /^youtu\.be\/([^/?#]+)/,
      /^(?:m\.|music\.)?youtube\.com\/watch\?(?:.*&)?v=([^&#]+)/,
      /^youtube(?:-nocookie)?\.com\/embed\/live_stream\?(?:.*&)?(channel)=([^&#]+)/,
      /^youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([^&#]+)/,
      /^(?:m\.)?youtube\.com\/(shorts)\/([^/?#]+)/,
      /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|live|v)\/([^/?#]+)/,
      /^(?:m\.)?youtube\.com\/(channel)\/([^/?#]+)\/live/,
      /^(?:m\.|music\.)?youtube\.com\/(playlist)\?(?:.*&)?list=([^&#]+)/,
    ],
    page: ({ channel, playlist, shorts, video, start }) => {
      if (channel !== undefined) return `https://www.youtube.com/channel/${channel}/live`
      if (playlist !== undefined) return `https://www.youtube.com/playlist?list=${playlist}`
      if (shorts !== undefined) return `https://www.youtube.com/shorts/${video}`
      return `https://www.youtube.com/watch?v=${video}${start === undefined ? '' : `&t=${start}s`}`
    },
    frame: ({ channel, playlist, video, start }) => {
      const base = 'https://www.youtube-nocookie.com/embed/'
      if (channel !== undefined) return `${base}live_stream?channel=${channel}`
      if (playlist !== undefined) return `${base}videoseries?list=${playlist}`
      return `${base}${video}${start === undefined ? '' : `?start=${start}`}`
    },
    thumbnail: ({ video }) => video && `https://i.ytimg.com/vi/${video}/hqdefault.jpg`,
    size: ({ shorts }) => (shorts === undefined ? widescreen() : { width: 360, height: 640 }),
  },
  vimeo: {
    label: 'Vimeo',
    kind: 'video',
    hasStart: true,
    id: /^(?<video>\d{1,12})(?:\/(?<hash>[\da-f]{6,20}))?(?:\/(?<start>\d{1,5}))?$/,
    urls: [
      /^vimeo\.com\/(?:(?:channels|groups)\/[^/?#]+\/(?:videos\/)?)?(\d+)(?:\/([\da-f]+)|\?(?:.*&)?h=([\da-f]+))?(?:[/?#&]|$)/,
      /^player\.vimeo\.com\/video\/([^/?#]+)(?:\?(?:.*&)?h=([\da-f]+))?/,
    ],
    page: ({ video, hash, start }) =>
      `https://vimeo.com/${video}${hash === undefined ? '' : `/${hash}`}${vimeoStart(start)}`,
    frame: ({ video, hash, start }) =>
      `https://player.vimeo.com/video/${video}?${hash === undefined ? '' : `h=${hash}&`}dnt=1${vimeoStart(start)}`,
    size: widescreen,
  },
  dailymotion: {
    label: 'Dailymotion',
    kind: 'video',
    hasStart: true,
    id: /^(?<video>[A-Za-z\d]{5,20})(?:\/(?<start>\d{1,6}))?$/,
    urls: [
      /^dai\.ly\/([^/?#]+)/,
      /^dailymotion\.com\/(?:embed\/)?video\/([^/?#_]+)/,
      /^geo\.dailymotion\.com\/player(?:\/\w+)?\.html\?(?:.*&)?video=([^&#]+)/,
    ],
    page: ({ video, start }) =>
      `https://www.dailymotion.com/video/${video}${start === undefined ? '' : `?start=${start}`}`,
    frame: ({ video, start }) =>
      `https://geo.dailymotion.com/player.html?video=${video}${start === undefined ? '' : `&startTime=${start}`}`,
    thumbnail: ({ video }) => `https://www.dailymotion.com/thumbnail/video/${video}`,
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
    thumbnail: ({ media }) => `https://cdn.jwplayer.com/v2/media/${media}/poster.jpg`,
    size: widescreen,
  },
  soundcloud: {
    label: 'SoundCloud',
    kind: 'audio',
    id: /^(?:tracks\/(?<track>\d{1,20})|playlists\/(?<playlist>\d{1,20})|(?<path>[\w-]{1,80}(?:\/[\w-]{1,200}){1,3}))$/,
    urls: [
      /^(?:m\.)?soundcloud\.com\/([\w-]+(?:\/[\w-]+){1,3})\/?(?:[?#]|$)/,
      /^api\.soundcloud\.com\/(tracks|playlists)\/([^/?#]+)/,
      // The number is in a nested URL, or in a URN inside it.
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

function vimeoStart(start: string | undefined): string {
  return start === undefined ? '' : `#t=${start}s`
}

function soundcloudNumber(track: string | undefined, playlist: string | undefined): string {
  const path = track === undefined ? `playlists/${playlist}` : `tracks/${track}`
  return `https://api.soundcloud.com/${path}`
}

function soundcloudFrame(url: string): string {
  return `https://w.soundcloud.com/player/?url=${encodeURIComponent(url)}`
}
