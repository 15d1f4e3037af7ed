// The names of HTML and SVG in hast and in markup. A rule covers most of them, and tables the
// exceptions.

/** The markup of an element. */
export interface Tag {
  /** The start of the opening tag, such as `<p`. */
  start: string
  /** The closing tag. */
  end: string
  /** Whether the element is always empty. */
  isVoid: boolean
  /** Whether the text of the element is not markup. */
  isRaw: boolean
  /** Whether this is an SVG element, whose attributes are case-sensitive. */
  isSvg: boolean
}

const VOID_ELEMENTS = setOf(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param',
  'source track wbr',
)

const RAW_ELEMENTS = setOf('script style')

/** Elements of SVG that contain HTML. */
const HTML_IN_SVG = setOf('desc foreignObject title')

/** The elements that this package outputs. */
export const TAGS: ReadonlyMap<string, Tag> = new Map(
  [
    ...setOf(
      'a amp-audio amp-brightcove amp-carousel amp-dailymotion amp-facebook amp-gist amp-iframe',
      'amp-img amp-instagram amp-jwplayer amp-megaphone amp-pinterest amp-reddit amp-soundcloud',
      'amp-tiktok amp-twitter amp-video amp-vimeo amp-youtube article aside audio bdi blockquote',
      'body br button cite code dd details div dl dt em figcaption figure footer form h1 h2 h3 h4 h5',
      'h6 head header hr html iframe img input label li link main meta nav noscript ol p picture pre',
      's script section small source span strong style sub summary sup table tbody td th thead time',
      'title tr track ul video',
    ),
  ].map((name): [string, Tag] => [name, tagOf(name, false)]),
)

/**
 * Returns the markup of an element with any name.
 *
 * @param isInSvg Whether the element is inside SVG.
 */
export function tagOf(name: string, isInSvg: boolean): Tag {
  return {
    start: `<${name}`,
    end: `</${name}>`,
    isVoid: !isInSvg && VOID_ELEMENTS.has(name.toLowerCase()),
    isRaw: RAW_ELEMENTS.has(name),
    isSvg: name === 'svg' || (isInSvg && !HTML_IN_SVG.has(name)),
  }
}

/** Attributes whose names do not follow the rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['acceptCharset', 'accept-charset'],
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['httpEquiv', 'http-equiv'],
  ['xLinkHref', 'xlink:href'],
  ['xmlLang', 'xml:lang'],
  ['xmlSpace', 'xml:space'],
  ['xmlnsXLink', 'xmlns:xlink'],
  ['strokeDashArray', 'stroke-dasharray'],
  ['strokeDashOffset', 'stroke-dashoffset'],
  ['strokeLineCap', 'stroke-linecap'],
  ['strokeLineJoin', 'stroke-linejoin'],
  ['strokeMiterLimit', 'stroke-miterlimit'],
  ...[
    ...setOf(
      'alignment-baseline baseline-shift clip-path clip-rule color-interpolation',
      'color-interpolation-filters color-rendering dominant-baseline fill-opacity fill-rule',
      'flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style',
      'font-variant font-weight image-rendering letter-spacing lighting-color marker-end marker-mid',
      'marker-start mask-type overline-position overline-thickness paint-order pointer-events',
      'shape-rendering stop-color stop-opacity strikethrough-position strikethrough-thickness',
      'stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin',
      'underline-position underline-thickness unicode-bidi vector-effect word-spacing writing-mode',
    ),
  ].map((name): [string, string] => [camelCase(name), name]),
])

/** Attributes with comma-separated lists. */
export const COMMA_SEPARATED = setOf('accept coords exportParts')

/** The start of an attribute, such as ` id="`, for the properties that this package outputs. */
export const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  [
    ...setOf(
      'action align allow alt ariaHidden ariaLabel ariaLabelledBy as charSet cite class className',
      'colSpan content dataSlot dataSpeaker data-table dateTime decoding dir fetchPriority height href',
      'hrefLang id imageSizes imageSrcSet kind label lang layout loading media method name',
      'object-fit object-position placeholder poster preload property referrerPolicy rel role rowSpan',
      'sandbox scope sizes src srcLang srcSet start style title type width',
    ),
  ].map((property): [string, string] => [property, ` ${attributeOf(property, false)}="`]),
)

/** Returns the attribute name of a hast property. HTML ignores case, SVG does not. */
export function attributeOf(property: string, isSvg: boolean): string {
  const irregular = IRREGULAR.get(property)
  if (irregular !== undefined) return irregular
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice('aria'.length).toLowerCase()}`
  // SVG has the RDFa attribute `datatype`. In HTML, such names are always custom attributes.
  if (/^data[A-Z\d]/.test(property) && !(isSvg && property === 'dataType')) {
    const name = property.slice('data'.length)
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return `data${kebab.startsWith('-') ? '' : '-'}${kebab}`
  }
  const name = isSvg ? property : property.toLowerCase()
  return name.replace(
    /[\0\t\n\f\r "&'/<=>`]/g,
    (found) => `&#x${found.charCodeAt(0).toString(16)};`,
  )
}

function camelCase(name: string): string {
  return name.replace(/-[a-z]/g, (found) => found.slice(1).toUpperCase())
}

function setOf(...names: string[]): ReadonlySet<string> {
  return new Set(names.join(' ').split(' '))
}
