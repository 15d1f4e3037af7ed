import { parseFragment } from 'parse5'
import type { Figure, Image, ImageSource } from '../../schema/nodes.js'
import type { DraftOf } from '../draft.js'
import { hasWords } from '../text.js'
import {
  attribute,
  closest,
  elementsOf,
  findFirst,
  firstAttribute,
  type HtmlElement,
  type HtmlParent,
  isElement,
  pixelsOf,
  textOf,
} from './dom.js'
import { place } from './place.js'
import type { HtmlHandler, State } from './state.js'

/** An image in which fields that sources often lack are optional. */
export type DraftImage = DraftOf<Image>

/** The attributes in which lazy loaders store the URL of an image. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-url',
  'data-image',
  'data-img-src',
  'data-hi-res-src',
  'data-large-file',
  'data-orig-file',
  'data-full-src',
  'data-lazyload',
  'data-echo',
  'data-delayed-url',
  'data-normal',
]

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set']

/** Placeholder files that are shown until the image has loaded. */
const STAND_IN =
  /^data:|(?:^|\/)(?:blank|spacer|placeholder|transparent|pixel|1x1|grey|gray|loading|lazy)[\w-]*\.(?:gif|png|svg|jpe?g)(?:[?#]|$)/i

export function isStandIn(url: string): boolean {
  return STAND_IN.test(url.trim())
}

/** Reads an image as a block. */
export const image: HtmlHandler = (element, builder, state) => {
  const node = readImage(element, state)
  const text = element.childNodes.length > 0 ? textOf(element) : ''
  if (text !== '') {
    state.report('import-element-dropped', element, 'Words in an image were left out.', { text })
  }
  if (!node) return
  if (!builder.isFlow) {
    if (isIcon(element)) {
      state.report('import-image-dropped', element, 'An icon within a line was left out.', {
        key: '',
      })
      return
    }
  }
  const link = builder.marks.find(({ type }) => type === 'link')
  if (link && link.url !== node.url) {
    state.report('import-attribute-lost', element, 'The link of an image was left out.', { node })
  }
  place(builder, asFigure(node))
}

/** Creates the figure of an image, which may lack its alternative text. */
function asFigure(node: DraftImage): Figure {
  return { type: 'figure', children: [node as Image] }
}

/** Reads `picture`: its image with the versions that a browser chooses from. */
export const picture: HtmlHandler = (element, builder, state) => {
  state.walk(element.childNodes, builder)
}

export function isImage({ tagName }: HtmlElement): boolean {
  return tagName === 'img' || tagName === 'amp-img' || tagName === 'amp-anim' || tagName === 'image'
}

/** Whether an image is an emoji or an icon, which belongs to the text. */
function isIcon(element: HtmlElement): boolean {
  const [width, height] = [pixelsOf(element, 'width'), pixelsOf(element, 'height')]
  return (width ?? height ?? 100) <= 32
}

/** Reads an image. Reports and drops an invisible one. */
export function readImage(element: HtmlElement, state: State): DraftImage | undefined {
  const [width, height] = [pixelsOf(element, 'width'), pixelsOf(element, 'height')]
  const found = addressOf(element, state)
  const alt = attribute(element, 'alt')
  if (isTracker(element, width, height)) {
    state.report('import-tracking-pixel', element, 'An image of one pixel counts readers.', {
      key: '',
    })
    return undefined
  }
  if (found === undefined) {
    state.report('import-image-dropped', element, 'An image has no address that can be used.', {
      key: '',
    })
    return undefined
  }
  const { lang: _, ...fields } = state.fieldsOf(element)
  const node: DraftImage = { type: 'image', ...fields, url: found.url }
  if (alt !== undefined && hasWords(alt)) node.alt = alt
  else if (alt !== undefined) Object.assign(node, { alt: '', decorative: true })
  else reportMissingAlt(element, node, state)
  if (width !== undefined) node.width = width
  if (height !== undefined) node.height = height
  const sources = sourcesOf(element, found, state)
  if (sources.length > 0) node.sources = sources
  const facts = state.options.resolve?.({ kind: 'image', url: found.url })
  if (facts) Object.assign(node, { ...facts, ...node })
  state.images.add(found.url)
  return node
}

function reportMissingAlt(element: HtmlElement, node: DraftImage, state: State): void {
  const title = attribute(element, 'title')
  state.report('import-image-alt-missing', element, 'An image has no alternative text.', {
    node,
    ...(hasWords(title) && { suggestion: title }),
  })
}

function isTracker(element: HtmlElement, width = 2, height = 2): boolean {
  const style = attribute(element, 'style') ?? ''
  return (
    (width <= 1 && height <= 1) ||
    /(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style) ||
    attribute(element, 'width') === '0' ||
    attribute(element, 'height') === '0'
  )
}

interface Address {
  url: string
  /** The matching `srcset`. */
  set: string | undefined
}

/**
 * Finds the URL of an image: in its own attributes, those of a lazy loader, its `srcset`, or its
 * `noscript`.
 */
function addressOf(element: HtmlElement, state: State): Address | undefined {
  const src = attribute(element, 'src')
  const lazy = firstAttribute(element, LAZY)
  const lazySet = firstAttribute(element, LAZY_SETS)
  const set = attribute(element, 'srcset')
  const own = src !== undefined && !isStandIn(src) ? state.urls.media(src) : undefined
  const kept = lazy && !lazy.value.startsWith('data:') ? state.urls.media(lazy.value) : undefined
  const anySet =
    lazySet?.value ?? (set !== undefined && !set.trim().startsWith('data:') ? set : undefined)
  if (
    kept !== undefined &&
    (own === undefined || lazy?.name === 'data-src' || lazy?.name === 'data-lazy-src')
  ) {
    reportLazy(element, state)
    return { url: kept, set: anySet }
  }
  if (own !== undefined) return { url: own, set: anySet }
  const [largest] = parseSet(anySet ?? pictureSet(element) ?? '', state).sort(
    (a, b) => (b.width ?? 0) - (a.width ?? 0),
  )
  if (largest) {
    if (lazySet) reportLazy(element, state)
    return { url: largest.url, set: anySet }
  }
  const twin = twinOf(element)
  const twinSource = twin && attribute(twin, 'src')
  const url = twinSource === undefined ? undefined : state.urls.media(twinSource)
  if (url === undefined) return undefined
  reportLazy(element, state)
  return { url, set: twin && attribute(twin, 'srcset') }
}

function reportLazy(element: HtmlElement, state: State): void {
  state.report('import-lazy-image', element, 'The address of an image came from a lazy loader.', {
    key: '',
  })
}

function pictureSet(element: HtmlElement): string | undefined {
  const parent = element.parentNode
  if (!isElement(parent) || parent.tagName !== 'picture') return undefined
  for (const source of elementsOf(parent)) {
    const set = firstAttribute(source, ['srcset', ...LAZY_SETS])
    if (source.tagName === 'source' && set && !set.value.startsWith('data:')) return set.value
  }
  return undefined
}

/** Returns the image of a `noscript` next to a lazy image or next to its box. */
function twinOf(element: HtmlElement): HtmlElement | undefined {
  let at: HtmlElement | undefined = element
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.twin) return imageInNoscript(at.twin)
    at = isElement(at.parentNode) ? at.parentNode : undefined
  }
  return undefined
}

/** Returns the image in a `noscript`, whose content is parsed as text. */
function imageInNoscript(element: HtmlElement): HtmlElement | undefined {
  const [text] = element.childNodes
  const value = text && 'value' in text ? text.value : ''
  if (value.length > 20_000 || !/<img\b/i.test(value)) return undefined
  return findFirst(parseFragment(value) as HtmlParent, isImage)
}

interface Candidate {
  url: string
  width: number | undefined
}

/** Returns the candidates of a `srcset`. */
function parseSet(set: string, state: State): Candidate[] {
  const candidates: Candidate[] = []
  // A URL may contain commas, but one at its end separates it from the next.
  const pattern = /([^\s,]\S*)(?:(?<!,)\s+([^,]*))?/g
  for (const [, url = '', descriptor = ''] of set.slice(0, 50_000).matchAll(pattern)) {
    const safe = state.urls.media(url.replace(/(?<!,),+$/, ''))
    const width = /(\d{1,6})w/.exec(descriptor)?.[1]
    if (safe !== undefined && !safe.startsWith('data:')) {
      candidates.push({ url: safe, width: width === undefined ? undefined : Number(width) })
    }
  }
  return candidates
}

/**
 * Returns the other sizes and formats of an image. Those without a width cannot be distinguished.
 */
function sourcesOf(element: HtmlElement, { url, set }: Address, state: State): ImageSource[] {
  const own = parseSet(set ?? '', state).flatMap((candidate) => asSource(candidate, {}) ?? [])
  const parent = closest(element, ({ tagName }) => tagName === 'picture')
  const versions = parent ? elementsOf(parent).filter(({ tagName }) => tagName === 'source') : []
  const others = versions.flatMap((source) => {
    const given = firstAttribute(source, ['srcset', ...LAZY_SETS])
    const facts = versionFacts(source)
    const candidates = parseSet(given?.value ?? '', state)
    const widthOfAll = pixelsOf(source, 'width')
    const height = pixelsOf(source, 'height')
    return candidates.flatMap(
      ({ url, width }) =>
        asSource(
          { url, width: width ?? (candidates.length === 1 ? widthOfAll : undefined) },
          width === widthOfAll && height !== undefined ? { ...facts, height } : facts,
        ) ?? [],
    )
  })
  // The image itself is one of its sizes and is not repeated.
  const ownWidth = pixelsOf(element, 'width')
  const distinct = own.filter((source) => source.url !== url || source.width !== ownWidth)
  return unique([...distinct, ...others])
}

function asSource({ url, width }: Candidate, facts: Partial<ImageSource>): ImageSource | undefined {
  if (width === undefined || width < 1 || width > 100_000) return undefined
  return { url, width, ...facts }
}

const SCHEME = /^(?:(.*) and )?\(prefers-color-scheme: ?(light|dark)\)$/i

function versionFacts(source: HtmlElement): Partial<ImageSource> {
  const mediaType = attribute(source, 'type')?.trim()
  const media = attribute(source, 'media')?.trim()
  const [, query, scheme] = SCHEME.exec(media ?? '') ?? []
  const own = scheme === undefined ? media : query
  return {
    ...(mediaType !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) && { mediaType }),
    ...(hasWords(own) && { media: own }),
    ...(scheme !== undefined && { colorScheme: scheme.toLowerCase() as 'light' | 'dark' }),
  }
}

function unique(sources: readonly ImageSource[]): ImageSource[] {
  const byKey = new Map<string, ImageSource>()
  for (const source of sources) {
    const key = JSON.stringify(source)
    if (!byKey.has(key)) byKey.set(key, source)
  }
  return [...byKey.values()]
}

/** Reads a `noscript` if its image occurs nowhere else. */
export const noscript: HtmlHandler = (element, builder, state) => {
  const twin = imageInNoscript(element)
  const src = twin && attribute(twin, 'src')
  const url = src === undefined ? undefined : state.urls.media(src)
  const parent = element.parentNode
  const hasOther = isElement(parent) && parent.hasMedia === true
  if (!twin || url === undefined || state.images.has(url) || hasOther) {
    state.report('import-element-dropped', element, '`noscript` is for browsers without scripts.', {
      key: 'noscript',
    })
    return
  }
  reportLazy(element, state)
  image(twin, builder, state)
}
