// What the handlers of this package write, and no more: a tree with anything else goes to
// hast-util-to-html, which knows all of HTML and SVG.

/** Elements without content. */
export const VOID_ELEMENTS = setOf('br hr img input link meta source track wbr')

/** Elements whose text is no markup. */
export const RAW_ELEMENTS = setOf('script style')

/** Elements with content. */
export const ELEMENTS = setOf(
  'a amp-audio amp-brightcove amp-carousel amp-dailymotion amp-facebook amp-gist amp-iframe amp-img',
  'amp-instagram amp-jwplayer amp-megaphone amp-pinterest amp-reddit amp-soundcloud amp-tiktok',
  'amp-twitter amp-video amp-vimeo amp-youtube article aside audio bdi blockquote body button cite',
  'code dd details div dl dt em figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html iframe',
  'label li main nav noscript ol p picture pre s section small span strong sub summary sup table',
  'tbody td th thead time title tr ul video script style',
)

/** How an element is written. */
export interface Tag {
  /** What it begins with, such as `<p`. */
  start: string
  /** All of its opening tag if it has no attributes. */
  whole: string
  /** What closes it. */
  end: string
  /** Whether it has no content. */
  isVoid: boolean
  /** Whether its text is no markup. */
  isRaw: boolean
}

/** How each of the elements is written. */
export const TAGS: ReadonlyMap<string, Tag> = new Map(
  [...ELEMENTS, ...VOID_ELEMENTS].map((name): [string, Tag] => [name, tagOf(name)]),
)

function tagOf(name: string): Tag {
  const isVoid = VOID_ELEMENTS.has(name)
  const isRaw = RAW_ELEMENTS.has(name)
  return { start: `<${name}`, whole: `<${name}>`, end: isVoid ? '' : `</${name}>`, isVoid, isRaw }
}

/** Attributes, by the name of their property in hast. Any other name has `data-` in front. */
const ATTRIBUTE_NAMES: readonly (readonly [property: string, name: string])[] = [
  ...'action align allow alt amp amp-boilerplate amp-custom as cite class content credentials custom-element custom-template dir fallback height href id kind label'
    .concat(
      ' lang layout loading media method name overflow placeholder poster preload property rel',
    )
    .concat(
      ' resizable role sandbox scope sizes src start subscriptions-section style title type width',
    )
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['ariaHidden', 'aria-hidden'],
  ['ariaLabel', 'aria-label'],
  ['ariaLabelledBy', 'aria-labelledby'],
  ['autoComplete', 'autocomplete'],
  ['charSet', 'charset'],
  ['className', 'class'],
  ['colSpan', 'colspan'],
  ['dataPaywall', 'data-paywall'],
  ['dataSlot', 'data-slot'],
  ['dataSpeaker', 'data-speaker'],
  ['dataTable', 'data-table'],
  ['dateTime', 'datetime'],
  ['decoding', 'decoding'],
  ['do-not-track', 'do-not-track'],
  ['fetchPriority', 'fetchpriority'],
  ['frameBorder', 'frameborder'],
  ['hrefLang', 'hreflang'],
  ['imageSizes', 'imagesizes'],
  ['imageSrcSet', 'imagesrcset'],
  ['object-fit', 'object-fit'],
  ['object-position', 'object-position'],
  ['referrerPolicy', 'referrerpolicy'],
  ['rowSpan', 'rowspan'],
  ['srcLang', 'srclang'],
  ['srcSet', 'srcset'],
  ['tabIndex', 'tabindex'],
]

/** What stands before the value of an attribute, such as ` id="`, by the name of its property. */
export const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  ATTRIBUTE_NAMES.map(([property, name]): [string, string] => [property, ` ${name}="`]),
)

/** Attributes that are there or not. */
export const BOOLEAN_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ...'async controls default loop muted open required reversed'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['allowFullScreen', 'allowfullscreen'],
  ['playsInline', 'playsinline'],
])

function setOf(...names: string[]): ReadonlySet<string> {
  return new Set(names.join(' ').split(' '))
}
