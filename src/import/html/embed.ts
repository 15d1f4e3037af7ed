import type { Audio, Embed, Figure, Flow, Video } from '../../schema/nodes.js'
import type { Builder } from '../builder.js'
import type { DraftOf } from '../draft.js'
import { findEmbed, providerName } from '../embeds.js'
import { hasWords } from '../text.js'
import {
  attribute,
  classesOf,
  findAll,
  firstAttribute,
  type HtmlElement,
  pixelsOf,
  textOf,
} from './dom.js'
import { MAX_BLOCKS, place, transparent } from './place.js'
import type { HtmlHandler, State } from './state.js'

/** Reads `iframe`, `embed` and `object`: content of a known provider, or a page. */
export const frame: HtmlHandler = (element, builder, state) => {
  const given = firstAttribute(element, ['src', 'data-src', 'data-lazy-src', 'data', 'data-url'])
  const url = given && given.value !== 'about:blank' ? state.urls.absolute(given.value) : undefined
  if (url === undefined || isTracking(element) || WIDGET.test(url)) {
    state.report('import-element-dropped', element, 'A frame has no page that can be shown.', {
      text: element.tagName === 'object' ? textOf(element) : '',
      key: element.tagName,
    })
    return
  }
  const words = element.tagName === 'object' ? state.flow(element, builder) : []
  placeEmbed(element, url, words, builder, state)
}

/** Buttons to share or follow, and advertisements. */
const WIDGET =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:[^/]+\/)?plugins\/(?:like|follow|share|page|comments|activity|recommend)|platform\.(?:twitter|x)\.com\/widgets\/(?:tweet_button|follow)|(?:doubleclick|googlesyndication|adnxs|amazon-adsystem)\.\w+|plusone\.google\.com|apis\.google\.com\/.*plusone|s7\.addthis\.com|www\.googletagmanager\.com)/i

function isTracking(element: HtmlElement): boolean {
  const size = (name: string) => /^[01](?:px)?$/.test(attribute(element, name)?.trim() ?? '')
  return size('width') && size('height')
}

/** Adds an embed or a player for a URL. */
function placeEmbed(
  element: HtmlElement,
  url: string,
  words: Flow[],
  builder: Builder,
  state: State,
): void {
  if (words.length > 0 && builder.depth >= MAX_BLOCKS) {
    for (const block of words) place(builder, block)
    return
  }
  const found = findEmbed(url)
  const title = titleOf(element)
  const facts = state.options.resolve?.({ kind: 'embed', url, id: found?.id }) ?? {}
  const size = sizeOf(element)
  const { lang: _, ...fields } = state.fieldsOf(element)
  if (found && (found.kind === 'video' || found.kind === 'audio') && words.length === 0) {
    const node: DraftOf<Video> | DraftOf<Audio> = {
      type: found.kind,
      ...fields,
      provider: found.name,
      providerId: found.id,
      ...(hasWords(title) && { title }),
      ...(found.kind === 'video' && size),
    }
    place(builder, { type: 'figure', children: [{ ...facts, ...node }] } as Figure)
    return
  }
  const node: DraftOf<Embed> = {
    type: 'embed',
    ...fields,
    provider: found?.name ?? providerName(url),
    url,
    ...(hasWords(title) && { title }),
    ...size,
    children: words.length > 0 ? words : fallback(url, title),
  }
  if (!found) {
    state.report(
      'import-embed-as-link',
      element,
      'The provider of an embed is unknown, so the embed became a link.',
      { node },
    )
  }
  place(builder, { type: 'figure', children: [{ ...facts, ...node }] } as Figure)
}

/** Returns a fallback for an embed without text: a link to its page. */
function fallback(url: string, title: string | undefined): Flow[] {
  const value = hasWords(title) ? title : url
  return [
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value }] }] },
  ]
}

function titleOf(element: HtmlElement): string | undefined {
  return firstAttribute(element, ['title', 'aria-label'])?.value
}

function sizeOf(element: HtmlElement): { width?: number; height?: number } {
  const [width, height] = [pixelsOf(element, 'width'), pixelsOf(element, 'height')]
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) }
}

/** The classes of quotes that a script turns into a post, by provider. */
const POSTS: Record<string, string[]> = {
  'twitter-tweet': [],
  'twitter-video': [],
  'instagram-media': ['data-instgrm-permalink'],
  'tiktok-embed': ['cite'],
  'bluesky-embed': [],
  'mastodon-embed': ['data-embed-url'],
  'text-post-media': ['data-text-post-permalink'],
  'fb-post': ['data-href'],
  'fb-video': ['data-href'],
  'reddit-embed-bq': [],
  'reddit-card': [],
  'telegram-post': [],
}

/** Reads the quote of a post as an embed with its text. Returns whether it is one. */
export function postQuote(element: HtmlElement, builder: Builder, state: State): boolean {
  const name = classesOf(element).find((name) => Object.hasOwn(POSTS, name))
  if (name === undefined || !builder.isFlow) return false
  const url = postUrl(element, POSTS[name] as string[], state)
  if (!url) return false
  placeEmbed(element, url, state.flow(element, builder), builder, state)
  return true
}

function postUrl(element: HtmlElement, names: readonly string[], state: State): string | undefined {
  const own = firstAttribute(element, names)?.value
  const bluesky = blueskyUrl(attribute(element, 'data-bluesky-uri'))
  const links = findAll(element, ({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href'))
    .reverse()
  for (const given of [own, bluesky, ...links]) {
    const url = state.urls.absolute(given)
    const found = url === undefined ? undefined : findEmbed(url)
    if (url !== undefined && found?.kind === 'post') return url
  }
  return state.urls.absolute(own)
}

function blueskyUrl(uri: string | undefined): string | undefined {
  const [, author, post] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(uri ?? '') ?? []
  return post === undefined ? undefined : `https://bsky.app/profile/${author}/post/${post}`
}

/** The URLs of AMP components, made of their attributes. */
const COMPONENTS: Record<
  string,
  (get: (name: string) => string | undefined) => string | undefined
> = {
  'amp-youtube': (get) =>
    get('data-live-channelid') !== undefined
      ? `https://www.youtube.com/channel/${get('data-live-channelid')}/live`
      : `https://www.youtube.com/watch?v=${get('data-videoid')}${
          get('data-param-start') === undefined ? '' : `&t=${get('data-param-start')}s`
        }`,
  'amp-vimeo': (get) =>
    `https://vimeo.com/${get('data-videoid')}${get('data-videohash') === undefined ? '' : `/${get('data-videohash')}`}`,
  'amp-dailymotion': (get) => `https://www.dailymotion.com/video/${get('data-videoid')}`,
  'amp-brightcove': (get) =>
    `https://players.brightcove.net/${get('data-account')}/${get('data-player-id') ?? get('data-player') ?? 'default'}_default/index.html?videoId=${get('data-video-id')}`,
  'amp-jwplayer': (get) =>
    `https://cdn.jwplayer.com/players/${get('data-media-id')}-${get('data-player-id')}.html`,
  'amp-soundcloud': (get) =>
    `https://api.soundcloud.com/${
      get('data-trackid') !== undefined
        ? `tracks/${get('data-trackid')}`
        : `playlists/${get('data-playlistid')}`
    }`,
  'amp-megaphone': (get) =>
    `https://playlist.megaphone.fm/?e=${get('data-episode') ?? get('data-playlist')}`,
  'amp-twitter': (get) => `https://x.com/i/web/status/${get('data-tweetid')}`,
  'amp-instagram': (get) => `https://www.instagram.com/p/${get('data-shortcode')}/`,
  'amp-tiktok': (get) => {
    const id = get('data-src')
    return id?.startsWith('http') ? id : `https://www.tiktok.com/player/v1/${id}`
  },
  'amp-facebook': (get) => get('data-href'),
  'amp-reddit': (get) => get('data-src'),
  'amp-pinterest': (get) => get('data-url'),
  'amp-gist': (get) => `https://gist.github.com/${get('data-gistid')}`,
  'amp-iframe': (get) => get('src'),
  'amp-video-iframe': (get) => get('src'),
}

/** Returns the URL of the content of an AMP component. */
export function componentUrl(element: HtmlElement, state: State): string | undefined {
  if (!Object.hasOwn(COMPONENTS, element.tagName)) return undefined
  return state.urls.absolute(COMPONENTS[element.tagName]?.((name) => attribute(element, name)))
}

/** Reads an AMP component, with its text as the fallback. */
const component: HtmlHandler = (element, builder, state) => {
  const url = componentUrl(element, state)
  if (url === undefined) {
    transparent(element, builder, state)
    return
  }
  placeEmbed(element, url, state.flow(element, builder), builder, state)
}

export const componentHandlers: Record<string, HtmlHandler> = Object.fromEntries(
  Object.keys(COMPONENTS).map((name) => [name, component]),
)
