import { findEmbed } from '../embeds.js'
import type { Edit } from './edits.js'
import { figureHtml, frameHtml, playerHtml } from './markup.js'
import type { MediaFacts } from './media.js'
import { findShortcodes, type Shortcode } from './shortcode.js'
import { endOfTag, textRanges } from './source-text.js'

/** Facts about a source. */
interface ExpandOptions {
  /** Whether the source is in its stored form, which WordPress has not rendered. */
  isRaw: boolean
  /** The element name for unknown shortcodes. */
  elementName: string
  /** Whether the caller has a handler for a shortcode. */
  isCustom(name: string): boolean
  media(id: string): MediaFacts | undefined
  /** The markup of the footnotes, if there are any. */
  footnotes: string | undefined
}

/** A shortcode that WordPress itself doesn't have. */
export interface KeptShortcode {
  shortcode: Shortcode
  markup: string
  /** Whether it is one of two tags around something. */
  isEnclosing: boolean
}

/** How a source is changed before it is parsed. */
export interface Expansion {
  edits: Edit[]
  /** Shortcodes that became elements. The element has the index. */
  shortcodes: KeptShortcode[]
  /** Files that are not known, by where they are referred to. */
  unresolved: { offset: number; id: string }[]
}

/**
 * Renders the shortcodes, embeds and footnotes of WordPress as HTML. Other shortcodes become custom
 * elements.
 */
export function expand(source: string, options: ExpandOptions): Expansion {
  const ranges = textRanges(source)
  const found = findShortcodes(source, ranges)
  const partners = partnersOf(found)
  const expansion: Expansion = { edits: [], shortcodes: [], unresolved: [] }
  const { edits } = expansion
  const closers = new Map<Shortcode, string>()
  let done = 0
  for (const shortcode of found) {
    const { start, end, isEscaped, kind, name } = shortcode
    if (start < done) continue
    const closer = closers.get(shortcode)
    if (closer !== undefined) {
      edits.push({ start, end, text: closer })
      continue
    }
    if (isEscaped) {
      edits.push({ start, end: start + 1, text: '' }, { start: end - 1, end, text: '' })
      continue
    }
    const partner = partners.get(shortcode)
    if (kind === 'open' && !options.isCustom(name)) {
      const inner = partner === undefined ? '' : source.slice(end, partner.start)
      const whole = wholeOf(shortcode, inner, expansion, options)
      if (whole !== undefined) {
        done = partner?.end ?? end
        edits.push({ start, end: done, text: whole })
        continue
      }
      const imageEnd = partner && CAPTIONS.has(name) ? endOfImage(inner) : undefined
      if (partner && imageEnd !== undefined) {
        const { caption } = shortcode.attributes
        edits.push({ start, end, text: '<figure class="wp-caption">' })
        const at = end + imageEnd
        if (caption === undefined) edits.push({ start: at, end: at, text: '<figcaption>' })
        const words = caption === undefined ? '' : `<figcaption>${caption}`
        closers.set(partner, `${words}</figcaption></figure>`)
        continue
      }
    }
    const isEnclosing = kind === 'close' || partner !== undefined
    const kept = { shortcode, markup: source.slice(start, end), isEnclosing }
    const index = expansion.shortcodes.push(kept) - 1
    const element = options.elementName
    edits.push({ start, end, text: `<${element} n="${index}"></${element}>` })
  }
  if (options.isRaw) edits.push(...embedEdits(source, ranges))
  edits.push(...footnoteEdits(source, options.footnotes))
  expansion.edits = withoutOverlaps(edits)
  return expansion
}

/** The closing tag of each shortcode that has one. */
function partnersOf(found: readonly Shortcode[]): Map<Shortcode, Shortcode> {
  const partners = new Map<Shortcode, Shortcode>()
  const open = new Map<string, Shortcode>()
  for (const shortcode of found) {
    if (shortcode.isEscaped) continue
    const { name, kind } = shortcode
    const opener = open.get(name)
    if (kind === 'open') open.set(name, shortcode)
    else if (opener) {
      partners.set(opener, shortcode)
      open.delete(name)
    }
  }
  return partners
}

const CAPTIONS = new Set(['caption', 'wp_caption'])

const IMAGE_START = /(?:<a\b[^<>]*>\s*)?<img\b/i

/** Returns the end of the image at the start of a caption. */
function endOfImage(inner: string): number | undefined {
  const found = IMAGE_START.exec(inner)
  if (!found) return undefined
  const end = endOfTag(inner, found.index + found[0].length)
  const closing = /^\s*<\/a>/i.exec(inner.slice(end, end + 100))
  return closing ? end + closing[0].length : end
}

/** The markup of a shortcode as a whole. */
function wholeOf(
  { name, attributes, values, start }: Shortcode,
  inner: string,
  expansion: Expansion,
  { media }: ExpandOptions,
): string | undefined {
  const words = inner.trim()
  if (name === 'gallery' || name === 'playlist') {
    if (name === 'playlist' || words !== '') return undefined
    return galleryOf((attributes.ids ?? attributes.include ?? '').match(/\d+/g) ?? [])
  }
  const urls = [...Object.values(attributes), ...values, words].map(httpUrl).filter(isDefined)
  const [url] = urls
  if (url === undefined || (words !== '' && httpUrl(words) === undefined)) return undefined
  if (name === 'embed' || findEmbed(url)) return frameHtml(url)
  if (name !== 'audio' && name !== 'video') return undefined
  const { poster, width, height, loop, muted } = attributes
  return playerHtml(
    name,
    urls.filter((one) => one !== poster),
    {
      ...(name === 'video' && { poster, width, height }),
      loop: isOn(loop) ? '' : undefined,
      muted: isOn(muted) ? '' : undefined,
    },
  )

  function galleryOf(ids: readonly string[]): string | undefined {
    const figures = ids.flatMap((id) => {
      const facts = media(id)
      if (!facts) expansion.unresolved.push({ offset: start, id })
      return facts ? [figureHtml(facts)] : []
    })
    if (figures.length === 0) return undefined
    return `<div class="gallery">${figures.join('')}</div>`
  }
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|off|false|no|)$/i.test(value)
}

function httpUrl(text: string): string | undefined {
  const url = text.trim().replace(/&amp;/g, '&')
  return /^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url) ? url : undefined
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined
}

/** A URL that is alone on its line. */
const LONE_URL = /(?<=^|\n)[ \t]*(https?:\/\/[^\s<>"[\]]+)[ \t]*(?=\r?\n|$)/gi

/** How far before its end a tag is looked for. */
const LONGEST_TAG = 200

/** Converts a URL that is alone on its line, if its provider is known or it is in an embed block. */
function embedEdits(
  source: string,
  ranges: readonly (readonly [start: number, end: number])[],
): Edit[] {
  return ranges.flatMap(([start, end]) => {
    const text = source.slice(start, end)
    if (!text.includes('://')) return []
    const lone = httpUrl(text)
    const before = source.slice(Math.max(0, start - LONGEST_TAG), start)
    const tag = before.slice(before.lastIndexOf('<'))
    const isInWrapper = tag.includes('wp-block-embed__wrapper')
    const isParagraph = /^<p[\s>]/i.test(tag) && source.startsWith('</p>', end)
    if (lone !== undefined && (isInWrapper || (isParagraph && findEmbed(lone)))) {
      return [{ start, end, text: frameHtml(lone) }]
    }
    return [...text.matchAll(LONE_URL)].flatMap((match) => {
      const from = start + match.index
      const to = from + match[0].length
      const isWhole =
        (match.index > 0 || start === 0 || source[start - 1] === '\n') &&
        (to < end || to === source.length || source.startsWith('<!--', to))
      const url = httpUrl(match[1] as string)
      return isWhole && url !== undefined && findEmbed(url)
        ? [{ start: from, end: to, text: frameHtml(url) }]
        : []
    })
  })
}

const FOOTNOTES = /<!--\s+wp:footnotes\s[^<>]*-->/

function footnoteEdits(source: string, text: string | undefined): Edit[] {
  const match = text === undefined ? null : FOOTNOTES.exec(source)
  if (text === undefined || !match) return []
  return [{ start: match.index, end: match.index + match[0].length, text }]
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let done = 0
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      if (start < done) return false
      done = end
      return true
    })
}
