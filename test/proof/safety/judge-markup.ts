import parseSrcset from '@prettier/parse-srcset'
import { urlAttributes } from 'html-url-attributes'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import {
  AMP,
  ANY_FRAME,
  CLASSES,
  FILES,
  FRAME_HOSTS,
  HTML,
  KNOWN_FRAME,
  LINKS,
  NUMBERS,
  URL_PROPERTIES,
  WORDS,
} from './markup-rules.js'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** The base URL for resolving URLs, as a browser at this page would. */
const PAGE = 'https://page.invalid/article'

/** HTML attributes with a URL, in lower case, and those of AMP. */
const URL_ATTRIBUTES = new Set([
  ...Object.keys(urlAttributes).map((name) => name.toLowerCase()),
  ...['action-xhr', 'data-url', 'data-href', 'data-src', 'src', 'poster'],
])

/**
 * Finds the unsafe parts that a browser would see in a page.
 *
 * @param markup A whole page, or a part of one.
 * @returns The violations, one per line.
 */
export function judgeMarkup(markup: string, target: 'html' | 'amp'): string[] {
  // Without scripts, the content of `noscript` is markup. With scripts, it is one text.
  return [false, true].flatMap((scriptingEnabled) => judge(markup, target, { scriptingEnabled }))
}

function judge(
  markup: string,
  target: 'html' | 'amp',
  options: { scriptingEnabled: boolean },
): string[] {
  const isPage = /^<!doctype html>\n<html/.test(markup)
  const found: string[] = []
  const root = isPage ? parse(markup, options) : parseFragment(markup, options)
  const ids = new Set<string>()
  const references: string[] = []
  const open: Node[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#comment') found.push('a comment')
    if (node.nodeName === 'template') found.push('a template')
    if ('childNodes' in node) open.push(...node.childNodes)
    if ('tagName' in node) found.push(...judgeElement(node, target, ids, references))
  }
  for (const id of references) if (!ids.has(id)) found.push(`nothing has the id ${id}`)
  return found
}

function judgeElement(
  element: Element,
  target: 'html' | 'amp',
  ids: Set<string>,
  references: string[],
): string[] {
  const { tagName, attrs, namespaceURI } = element
  const allowed = (target === 'amp' ? AMP : HTML)[tagName]?.split(' ')
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${tagName}> of ${namespaceURI}`]
  if (!allowed) return [`<${tagName}>`]
  const found: string[] = tagName === 'script' ? judgeScript(element) : []
  if (tagName === 'iframe' || tagName === 'amp-iframe') found.push(...judgeFrame(element))
  for (const { name, value } of attrs) {
    const here = `<${tagName} ${name}=${JSON.stringify(value)}>`
    if (!allowed.includes(name) || name.startsWith('on')) found.push(here)
    if (!judgeValue(element, name, value)) found.push(`${here} has a value that it must not have`)
    if (name === 'id') {
      if (ids.has(value)) found.push(`${here} is used twice`)
      ids.add(value)
    }
    if (name === 'aria-labelledby') references.push(...value.split(' '))
    if (name === 'href' && value.startsWith('#sf-'))
      references.push(decodeURIComponent(value.slice(1)))
  }
  return found
}

function judgeScript({ attrs, childNodes }: Element): string[] {
  const type = attrs.find(({ name }) => name === 'type')?.value
  if (type === 'application/ld+json') {
    const [text] = childNodes
    JSON.parse(text && 'value' in text ? text.value : '')
    return childNodes.length === 1 ? [] : ['a script with more than its text']
  }
  const src = new URL(attrs.find(({ name }) => name === 'src')?.value ?? '', PAGE)
  const isAmp = src.origin === 'https://cdn.ampproject.org' && src.pathname.startsWith('/v0')
  return isAmp && childNodes.length === 0 ? [] : ['a script']
}

/** Checks that only a frame of a known host may run scripts and have an origin. */
function judgeFrame({ tagName, attrs }: Element): string[] {
  const attribute = (name: string) => attrs.find((attr) => attr.name === name)?.value ?? ''
  const { protocol, host } = new URL(attribute('src'), PAGE)
  const rights = attribute('sandbox').split(' ')
  const most = FRAME_HOSTS.has(host) ? [...ANY_FRAME, ...KNOWN_FRAME] : ANY_FRAME
  const isRight = protocol === 'https:' && rights.every((right) => most.includes(right))
  const hasTitle = attribute('title').trim() !== ''
  return isRight && hasTitle ? [] : [`<${tagName} src=${host} sandbox="${rights.join(' ')}">`]
}

function judgeValue({ tagName, attrs }: Element, name: string, value: string): boolean {
  if (name === 'srcset' || name === 'imagesrcset') return isSrcset(value)
  if (URL_ATTRIBUTES.has(name)) return isUrl(value, tagName === 'a' || name === 'cite')
  if (name === 'id') return /^sf-[^\s"'<>&]+$/.test(value)
  if (name === 'class') return value.split(' ').every((word) => isClass(word))
  if (name === 'lang' || name === 'hreflang') return isLanguage(value)
  if (name === 'style') return STYLE.test(value)
  if (name === 'content' && attrs.some((other) => URL_PROPERTIES.has(other.value))) {
    return isUrl(value, false)
  }
  const words = WORDS[name]?.split(' ')
  if (words) return words.includes(value)
  const most = NUMBERS[name]
  if (name === 'width' && value === 'auto' && tagName === 'amp-audio') return true
  if (most !== undefined) return /^-?\d+$/.test(value) && Math.abs(Number(value)) <= most
  return true
}

/** A position in an image in percent, the alignment of a cell, or the width of a logo. */
const STYLE =
  /^(?:text-align:(?:left|center|right)|max-width:\d+px|(?:object-fit|object-position|aspect-ratio): ?[\w\d %./]+;? ?)+$/

function isUrl(value: string, isLink: boolean): boolean {
  const { protocol } = new URL(value, PAGE)
  // Older parsers in search engines and validators must find the same scheme.
  const naive = /^([^/?#]*):/.exec(value)?.[1]
  const schemes = isLink ? LINKS : FILES
  return (
    schemes.includes(protocol) &&
    (naive === undefined || schemes.includes(`${naive.toLowerCase()}:`))
  )
}

function isSrcset(value: string): boolean {
  const candidates = parseSrcset(value)
  // Each candidate is one URL and one width: no comma or space in a URL has created another.
  return (
    value.split(', ').length === candidates.length &&
    candidates.every(({ source, width }) => isUrl(source.value, false) && width !== undefined)
  )
}

function isClass(word: string): boolean {
  const name = /^sf-(.+)$/.exec(word)?.[1]
  if (name === undefined) return /^language-[\w+#.-]+$/.test(word)
  return CLASSES.has(name)
}

function isLanguage(tag: string): boolean {
  try {
    return tag === 'x-default' || Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
