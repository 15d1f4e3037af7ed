// The elements and attributes that pages of this package consist of. No article may add others.

export const HTML: Readonly<Record<string, string>> = {
  a: 'aria-label class href id lang dir rel role title',
  article: 'class dir id lang',
  aside: 'aria-hidden aria-label aria-labelledby class dir id lang role',
  audio: 'aria-label controls loop muted preload',
  bdi: 'lang',
  blockquote: 'cite class id lang dir',
  body: '',
  br: 'id lang dir',
  button: 'type',
  cite: '',
  code: 'class id lang dir',
  del: 'id lang dir',
  details: 'class',
  div: 'aria-label aria-labelledby class data-paywall data-slot id lang dir role style tabindex',
  em: 'id lang dir',
  figcaption: 'class id lang dir',
  figure: 'aria-label class id lang dir',
  form: 'action class method',
  h1: 'class',
  h2: 'class id lang dir',
  h3: 'class id lang dir',
  h4: 'class id lang dir',
  h5: 'class id lang dir',
  h6: 'class id lang dir',
  head: '',
  header: 'class',
  hr: 'id lang dir',
  html: 'dir lang',
  iframe: 'allow class height loading referrerpolicy sandbox src title width',
  img: 'alt aria-labelledby class decoding fetchpriority height id lang dir loading sizes src srcset style width',
  input: 'autocomplete name required type',
  label: '',
  li: 'class id lang dir value',
  link: 'as fetchpriority href hreflang imagesizes imagesrcset rel',
  main: '',
  meta: 'charset content name property',
  nav: 'aria-labelledby class id lang dir',
  ol: 'class id lang dir reversed start',
  p: 'class dir id lang',
  picture: '',
  pre: 'id tabindex dir',
  s: 'id lang dir',
  script: 'type',
  section: 'aria-labelledby class id lang dir role',
  source: 'height media sizes src srcset type width',
  span: 'aria-label class data-speaker dir id lang role',
  strong: 'id lang dir',
  style: '',
  sub: 'id lang dir',
  summary: '',
  sup: 'class id lang dir',
  table: 'aria-label aria-labelledby id lang dir',
  tbody: '',
  td: 'class colspan id lang dir rowspan style',
  th: 'class colspan id lang dir rowspan scope style',
  thead: '',
  time: 'datetime dir',
  title: '',
  tr: 'id lang dir',
  track: 'kind label src srclang',
  ul: 'class id lang dir tabindex',
  video: 'aria-label class controls height loop muted playsinline poster preload width',
}

const component = 'aria-label data-dnt height layout title width'
const player = `${component} controls loop muted`

export const AMP: Readonly<Record<string, string>> = {
  ...HTML,
  html: 'amp dir lang',
  script: 'async custom-element custom-template src type',
  style: 'amp-boilerplate amp-custom',
  noscript: '',
  p: `${HTML.p} placeholder overflow fallback`,
  blockquote: `${HTML.blockquote} placeholder`,
  form: `${HTML.form} action-xhr target`,
  'amp-audio': player,
  'amp-video': `${player} poster`,
  'amp-carousel': `${component} class controls id lang dir type`,
  'amp-iframe': `${component} allow frameborder referrerpolicy sandbox src`,
  'amp-img':
    'alt aria-labelledby class data-hero disable-inline-width height id lang dir layout object-fit object-position placeholder sizes src srcset width',
  'amp-twitter': `${component} data-tweetid`,
  'amp-youtube': `${component} data-videoid do-not-track credentials`,
}

/** The allowed values of attributes with fixed keywords. */
export const WORDS: Readonly<Record<string, string>> = {
  as: 'image',
  autocomplete: 'email',
  decoding: 'async',
  dir: 'ltr rtl auto',
  fetchpriority: 'high',
  kind: 'subtitles captions descriptions chapters metadata',
  loading: 'lazy',
  method: 'post get',
  preload: 'none metadata',
  role: 'region note group img list doc-pullquote doc-noteref doc-endnotes doc-backlink',
  scope: 'col row',
  tabindex: '0',
  target: '_blank _top',
}

/** Attributes with an integer, and its maximum. */
export const NUMBERS: Readonly<Record<string, number>> = {
  colspan: 1000,
  rowspan: 65_534,
  start: Number.MAX_SAFE_INTEGER,
  value: Number.MAX_SAFE_INTEGER,
  height: Number.MAX_SAFE_INTEGER,
  width: Number.MAX_SAFE_INTEGER,
}

/** The allowed URL schemes of attributes. */
export const LINKS: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:']
export const FILES: readonly string[] = ['http:', 'https:']

/** Metadata whose content is a URL, by property or name. */
export const URL_PROPERTIES: ReadonlySet<string> = new Set(['og:url', 'og:image'])

/** All classes, without their prefix. */
export const CLASSES: ReadonlySet<string> = new Set(
  `
  ad-slot article article-analysis article-background article-gallery article-live-blog
  article-news-article article-opinion article-reportage article-review aside aside-context
  aside-disclaimer aside-editors-note aside-fact-box aside-key-points aside-profile aside-qa
  aside-stat aside-title attribution attribution-date attribution-role attribution-speaker audio
  body byline caption chart chart-description chart-title content-warning correction
  correction-kind credit dateline dates deck embed embed-audio embed-bluesky embed-brightcove
  embed-code embed-dailymotion embed-datawrapper embed-facebook embed-flourish embed-gist
  embed-graphic embed-iframe embed-instagram embed-jwplayer embed-link embed-mastodon
  embed-megaphone embed-page embed-pinterest embed-post embed-reddit embed-show embed-soundcloud
  embed-spotify embed-telegram embed-threads embed-tiktok embed-video embed-vimeo embed-words
  embed-x embed-youtube figure figure-inline figure-lead figure-supporting figure-thumbnail
  figure-wide frame frame-4-3 frame-column frame-1-1 frame-4-5 frame-21-9 frame-9-16 frame-16-9 gallery
  gallery-carousel gallery-compare gallery-grid gallery-list gallery-pair gallery-slide
  gallery-title header headline key-events key-events-title kicker newsletter newsletter-form
  newsletter-frequency newsletter-link newsletter-name paywall paywall-content player-title
  provenance pullquote quotation quote related related-description related-headline related-item
  related-kicker related-kind related-list related-sponsored related-title review-item review-rating
  rights slide source
  table timeline timeline-date timeline-event-title timeline-list timeline-title transcript
  align-center align-left align-right article-advertiser-content audio-title author-description figure-title highlights
  inline-image note-back noteref notes notes-title pagination part-of sponsor
  sponsor-logo task task-mark
  unsized update update-headline update-pinned update-roles update-time updated updates video
  `
    .trim()
    .split(/\s+/),
)

/** The permissions of any frame. */
export const ANY_FRAME = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox']

/** Further permissions of a frame whose host the article does not choose. */
export const KNOWN_FRAME = ['allow-same-origin', 'allow-presentation']

/** The hosts of players, posts and charts. */
export const FRAME_HOSTS: ReadonlySet<string> = new Set(
  `www.youtube-nocookie.com player.vimeo.com geo.dailymotion.com players.brightcove.net
  cdn.jwplayer.com www.tiktok.com www.facebook.com www.instagram.com www.threads.com
  platform.twitter.com embed.bsky.app embed.reddit.com assets.pinterest.com t.me
  open.spotify.com w.soundcloud.com playlist.megaphone.fm datawrapper.dwcdn.net
  flo.uri.sh gist.github.com`.split(/\s+/),
)
