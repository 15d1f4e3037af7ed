import type { Provider } from './provider.js'

/** Sites with posts. */
export const posts = {
  x: {
    label: 'X',
    kind: 'post',
    id: /^(?:(?<user>\w{1,20})\/)?(?<post>\d{1,20})$/,
    urls: [/^(?:mobile\.)?(?:x|twitter)\.com\/(?:i\/web|(\w+))\/status(?:es)?\/([^/?#]+)/],
    page: ({ user = 'i', post }) => `https://x.com/${user}/status/${post}`,
    frame: ({ post }) => `https://platform.twitter.com/embed/Tweet.html?id=${post}&dnt=true`,
    size: () => ({ height: 472 }),
  },
  instagram: {
    label: 'Instagram',
    kind: 'post',
    id: /^(?<code>[\w-]{5,40})$/,
    urls: [/^instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([^/?#]+)/],
    page: ({ code }) => `https://www.instagram.com/p/${code}/`,
    frame: ({ code }) => `https://www.instagram.com/p/${code}/embed/captioned/`,
    size: () => ({ height: 680 }),
  },
  tiktok: {
    label: 'TikTok',
    kind: 'post',
    id: /^(?:@(?<user>[\w.]{1,30})\/)?(?<video>\d{5,25})$/,
    urls: [
      /^(?:m\.)?tiktok\.com\/(@[^/?#]+)\/(?:video|photo)\/([^/?#]+)/,
      /^tiktok\.com\/(?:embed(?:\/v2)?|player\/v1)\/([^/?#]+)/,
    ],
    page: ({ user, video }) =>
      user === undefined
        ? `https://www.tiktok.com/player/v1/${video}`
        : `https://www.tiktok.com/@${user}/video/${video}`,
    frame: ({ video }) => `https://www.tiktok.com/player/v1/${video}?description=1&music_info=1`,
    size: () => ({ width: 325, height: 578 }),
  },
  facebook: {
    label: 'Facebook',
    kind: 'post',
    id: /^(?:(?<video>(?:[\w.-]+\/videos|reel)\/[\w./%-]+|watch\/?\?v=\d+)|(?<post>(?:groups\/)?[\w.-]+\/(?:posts|photos|permalink)\/[\w./:%-]+|(?:permalink|story|photo)(?:\.php|\/)?\?[\w=&.-]+))$/,
    urls: [
      /^(?:m\.|web\.)?facebook\.com\/(watch\/?\?v=\d+|(?:permalink|story|photo)(?:\.php|\/)?\?[^#]+)/,
      /^(?:m\.|web\.)?facebook\.com\/([^?#]+)/,
    ],
    page: ({ video, post }) => `https://www.facebook.com/${video ?? post}`,
    frame: ({ video, post }) =>
      video === undefined
        ? facebookFrame('post', `${post}`, '&show_text=true')
        : facebookFrame('video', video, '&show_text=false'),
    size: ({ video }) => (video === undefined ? { height: 600 } : { width: 552, height: 310 }),
  },
  reddit: {
    label: 'Reddit',
    kind: 'post',
    id: /^(?<post>(?:r|user)\/[\w-]{2,30}\/comments\/[a-z\d]{2,12})(?:\/(?<slug>[\w%-]*)(?:\/(?<comment>[a-z\d]{2,12}))?)?\/?$/,
    urls: [/^(?:(?:old|new|np|m|embed)\.)?reddit\.com\/([^?#]+)/],
    page: ({ post, slug, comment }) => `https://www.reddit.com/${redditPath(post, slug, comment)}`,
    frame: ({ post, slug, comment }) =>
      `https://embed.reddit.com/${redditPath(post, slug, comment)}?embed=true`,
    size: () => ({ height: 400 }),
  },
  pinterest: {
    label: 'Pinterest',
    kind: 'post',
    id: /^(?<pin>\d{5,25})$/,
    urls: [
      /^(?:[a-z]{2}\.)?pinterest\.[a-z]{2,3}(?:\.[a-z]{2})?\/pin\/(?:[^/?#]*--)?([^/?#]+)/,
      /^assets\.pinterest\.com\/ext\/embed\.html\?(?:.*&)?id=([^&#]+)/,
    ],
    page: ({ pin }) => `https://www.pinterest.com/pin/${pin}/`,
    frame: ({ pin }) => `https://assets.pinterest.com/ext/embed.html?id=${pin}`,
    size: () => ({ height: 450 }),
  },
  bluesky: {
    label: 'Bluesky',
    kind: 'post',
    id: /^(?<author>did:[a-z]+:[\w.:-]{1,100}|[a-z\d-]+(?:\.[a-z\d-]+)+)\/(?<post>[a-z\d]{10,15})$/i,
    urls: [
      /^bsky\.app\/profile\/([^/?#]+)\/post\/([^/?#]+)/,
      /^embed\.bsky\.app\/embed\/([^/?#]+)\/app\.bsky\.feed\.post\/([^/?#]+)/,
    ],
    page: ({ author, post }) => `https://bsky.app/profile/${author}/post/${post}`,
    frame: ({ author, post }) =>
      `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${post}`,
    size: () => ({ height: 400 }),
  },
  mastodon: {
    label: 'Mastodon',
    kind: 'post',
    // Anyone can run a server, so any host is allowed.
    hasAnyHost: true,
    id: /^(?<host>[a-z\d-]+(?:\.[a-z\d-]+)+)\/@?(?<user>\w[\w.-]*(?:@[\w.-]+)?)\/(?<post>\d{1,20})$/,
    urls: [
      /^([^/?#]+)\/(@[^/?#]+)\/([^/?#]+)/,
      /^([^/?#]+)\/users\/([^/?#]+)\/statuses\/([^/?#]+)/,
    ],
    page: ({ host, user, post }) => `https://${host}/@${user}/${post}`,
    frame: ({ host, user, post }) => `https://${host}/@${user}/${post}/embed`,
    size: () => ({ height: 400 }),
  },
  threads: {
    label: 'Threads',
    kind: 'post',
    id: /^@?(?<user>[\w.]{1,30})\/(?<post>[\w-]{5,40})$/,
    urls: [/^threads\.(?:com|net)\/(@[^/?#]+)\/post\/([^/?#]+)/],
    page: ({ user, post }) => `https://www.threads.com/@${user}/post/${post}`,
    frame: ({ user, post }) => `https://www.threads.com/@${user}/post/${post}/embed`,
    size: () => ({ height: 600 }),
  },
  telegram: {
    label: 'Telegram',
    kind: 'post',
    id: /^(?<channel>\w{4,32})\/(?<post>\d{1,12})$/,
    urls: [/^(?:t|telegram)\.me\/(?:s\/)?(\w+)\/([^/?#]+)/],
    page: ({ channel, post }) => `https://t.me/${channel}/${post}`,
    frame: ({ channel, post }) => `https://t.me/${channel}/${post}?embed=1`,
    size: () => ({ height: 400 }),
  },
} as const satisfies Record<string, Provider>

function facebookFrame(plugin: 'post' | 'video', path: string, options: string): string {
  const href = encodeURIComponent(`https://www.facebook.com/${path}`)
  return `https://www.facebook.com/plugins/${plugin}.php?href=${href}${options}`
}

/**
 * Returns the path of a post or comment. The id of a comment follows the slug of the post, which
 * may be empty.
 */
function redditPath(
  post: string | undefined,
  slug: string | undefined,
  comment: string | undefined,
): string {
  const path = slug === undefined ? `${post}/` : `${post}/${slug}/`
  return comment === undefined ? path.replace(/(?<!\/)\/+$/, '/') : `${path}${comment}/`
}
