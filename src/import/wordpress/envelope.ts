import type { Article } from '../../schema/article.js'
import { isLanguageTag } from '../../schema/language.js'
import type { Contributor } from '../../schema/people.js'
import { isHttpUrl } from '../../schema/url.js'
import { wordsOf } from '../builder.js'
import type { ImportCode } from '../codes.js'
import { readDate } from '../dates.js'
import { fromHtmlInline } from '../html/from-html.js'
import { lineOf } from '../text.js'
import type { ImportResult } from '../types.js'
import type { StoredFootnote } from './content.js'
import { type MediaFacts, mediaFinder } from './media.js'
import type { WordPressImportOptions } from './options.js'
import type { WpMedia, WpRestPost, WpText } from './post.js'

/** The metadata of a post. */
export interface Envelope {
  facts: Partial<Article>
  found: ImportResult['found']
  /** The featured image of the post. */
  lead: MediaFacts | undefined
  footnotes: StoredFootnote[]
  problems: { code: ImportCode; message: string; pointer: string; text?: string | undefined }[]
}

export const EMPTY_ENVELOPE: Envelope = {
  facts: {},
  found: {},
  lead: undefined,
  footnotes: [],
  problems: [],
}

/** Reads the fields of a post. */
export function readEnvelope(post: WpRestPost, options: WordPressImportOptions): Envelope {
  const envelope: Envelope = { ...EMPTY_ENVELOPE, facts: {}, found: {}, problems: [] }
  const { facts, found } = envelope
  const add = <K extends keyof Article>(field: K, value: Article[K] | undefined, key: string) => {
    if (value === undefined) return
    facts[field] = value
    found[`/${field}`] = { from: 'wordpress', key }
  }
  const { status, yoast_head_json: yoast = {} } = post
  const link = webUrl(post.link)
  const canonical = webUrl(yoast.canonical)
  add('url', canonical ?? link, canonical === undefined ? 'link' : 'yoast_head_json.canonical')
  add('id', link ?? ownId(post), link === undefined ? 'id' : 'link')
  const language = languageOf(post)
  if (language) add('inLanguage', language.value, language.key)
  add('headline', textOf(post.title, '/title', envelope), 'title')
  add('description', descriptionOf(post, envelope), 'excerpt')
  const published = dateOf(post, 'date', envelope, options)
  const modified = dateOf(post, 'modified', envelope, options)
  add('datePublished', published, 'date_gmt')
  if (modified !== undefined && !isEarlier(modified, published)) {
    add('dateModified', modified, 'modified_gmt')
  }
  if (status === 'future' && published !== undefined) add('embargoedUntil', published, 'status')
  else if (status !== undefined && status !== 'publish') add('status', 'withheld', 'status')
  const authors = authorsOf(post, envelope, options)
  if (authors.length > 0) add('authors', authors, 'author')
  addTerms(post, add, envelope)
  envelope.lead = leadOf(post, envelope, options)
  envelope.footnotes = footnotesOf(post)
  if (post.content?.protected === true && !post.content.raw && !post.content.rendered) {
    envelope.problems.push({
      code: 'import-element-dropped',
      message: 'The content is behind a password: ask for it with `context=edit`.',
      pointer: '/content',
    })
  }
  return envelope
}

function webUrl(value: unknown): string | undefined {
  return typeof value === 'string' && isHttpUrl(value) ? value : undefined
}

function ownId({ id }: WpRestPost): string | undefined {
  return id === undefined ? undefined : `wordpress:${id}`
}

function languageOf({ lang, yoast_head_json }: WpRestPost) {
  if (isLanguageTag(lang)) return { value: lang, key: 'lang' }
  const { og_locale: locale } = yoast_head_json ?? {}
  const tag = typeof locale === 'string' ? locale.replace('_', '-') : undefined
  return isLanguageTag(tag) ? { value: tag, key: 'yoast_head_json.og_locale' } : undefined
}

/** Matches characters that plain text does not contain. */
const HAS_MARKUP = /[<&\0\p{Surrogate}]/u

/** Returns the text of an HTML field on one line. */
function textOf(
  field: WpText | string | undefined,
  pointer: string,
  { problems }: Envelope,
): string | undefined {
  const html = typeof field === 'string' ? field : (field?.raw ?? field?.rendered)
  if (typeof html !== 'string' || html === '') return undefined
  if (!HAS_MARKUP.test(html)) return lineOf(html)
  const { children, issues } = fromHtmlInline(html)
  for (const { code, message, text } of issues) {
    if (text !== undefined) problems.push({ code, message, text, pointer })
  }
  return lineOf(wordsOf(children))
}

/** Returns the excerpt, unless WordPress generated it from the first words. */
function descriptionOf(post: WpRestPost, envelope: Envelope): string | undefined {
  const { description } = post.yoast_head_json ?? {}
  if (typeof description === 'string' && lineOf(description) !== undefined)
    return lineOf(description)
  const excerpt = textOf(post.excerpt, '/excerpt', envelope)
  if (excerpt === undefined || post.excerpt?.raw !== undefined) return excerpt
  const start = plain(excerpt.replace(/ ?\[?(?:…|\.\.\.)\]?$/, ''))
  const content = plain((post.content?.rendered ?? '').slice(0, 10_000).replace(/<[^<>]*>/g, ' '))
  return content.startsWith(start) ? undefined : excerpt
}

function plain(text: string): string {
  return text.replace(/&[#\w]+;/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Returns a date in UTC. A date without a zone needs the option. */
function dateOf(
  post: WpRestPost,
  field: 'date' | 'modified',
  { problems }: Envelope,
  { timeZone }: WordPressImportOptions,
): string | undefined {
  const universal = readDate(`${post[`${field}_gmt`] ?? ''}Z`)
  if ('date' in universal && !isNoDate(universal.date)) return universal.date
  const own = post[field]
  if (own === undefined || own === null || isNoDate(own)) return undefined
  const local = readDate(own, timeZone)
  if ('date' in local) return local.date
  problems.push({
    code: 'import-date-without-zone',
    message: `\`${field}\` has no time zone: give the option \`timeZone\`.`,
    pointer: `/${field}`,
  })
  return undefined
}

/** Whether a date is that of a draft, whose year is 0. */
function isNoDate(date: string): boolean {
  return date.startsWith('0000') || date.startsWith('-0001') || date === ''
}

function isEarlier(date: string, other: string | undefined): boolean {
  return other !== undefined && Date.parse(date) < Date.parse(other)
}

function authorsOf(
  { author, _embedded }: WpRestPost,
  envelope: Envelope,
  { resolve }: WordPressImportOptions,
): Contributor[] {
  const embedded = (_embedded?.author ?? []).flatMap(({ name, link }) => contributor(name, link))
  if (embedded.length > 0) return embedded
  if (author === undefined || author === 0 || author === '') return []
  const given = resolve?.({ kind: 'author', id: String(author) }) as
    | { name?: unknown; url?: unknown }
    | undefined
  const resolved = contributor(given?.name, given?.url)
  if (resolved.length === 0) {
    envelope.problems.push({
      code: 'import-reference-unresolved',
      message: `The author ${author} is unknown. Request the post with \`_embed\`, or set the option \`resolve\`.`,
      pointer: '/author',
    })
  }
  return resolved
}

function contributor(name: unknown, url: unknown): Contributor[] {
  const line = typeof name === 'string' ? lineOf(name) : undefined
  if (line === undefined) return []
  const page = webUrl(url)
  return [{ type: 'person', name: line, ...(page !== undefined && { url: page }) }]
}

/** Adds the terms: the first category becomes the section, and tags become keywords. */
function addTerms(
  { _embedded }: WpRestPost,
  add: <K extends keyof Article>(field: K, value: Article[K] | undefined, key: string) => void,
  envelope: Envelope,
): void {
  const terms = (_embedded?.['wp:term'] ?? []).flat()
  const named = (taxonomy: string) =>
    terms
      .filter((term) => term.taxonomy === taxonomy && term.slug !== 'uncategorized')
      .flatMap(({ name }) => textOf(name, '/_embedded/wp:term', envelope) ?? [])
  const [section, ...sections] = new Set(named('category'))
  const tags = [...new Set(named('post_tag'))]
  add('section', section, 'category')
  if (tags.length > 0) add('keywords', tags, 'post_tag')
  if (sections.length > 0) add('additionalSections', sections, 'category')
}

function leadOf(
  { featured_media: id = 0, _embedded }: WpRestPost,
  envelope: Envelope,
  options: WordPressImportOptions,
): MediaFacts | undefined {
  const [media] = _embedded?.['wp:featuredmedia'] ?? []
  const lead = (media && mediaOf(media)) ?? (id > 0 ? mediaFinder(options)(String(id)) : undefined)
  if (!lead && id > 0) {
    envelope.problems.push({
      code: 'import-reference-unresolved',
      message: `The picture ${id} of the post is unknown. Request the post with \`_embed\`, or set the option \`resolve\`.`,
      pointer: '/featured_media',
    })
  }
  return lead
}

function mediaOf({
  source_url: url,
  alt_text,
  caption,
  media_details,
}: WpMedia): MediaFacts | undefined {
  if (url === undefined) return undefined
  const { width, height, sizes = {} } = media_details ?? {}
  const words = caption?.rendered ?? caption?.raw
  return {
    url,
    alt: alt_text,
    width,
    height,
    sizes: Object.values(sizes).flatMap((size) =>
      size?.source_url !== undefined && size.width !== undefined && size.source_url !== url
        ? [{ url: size.source_url, width: size.width }]
        : [],
    ),
    ...(words !== undefined && words.trim() !== '' && { caption: words }),
  }
}

/** Returns the footnotes, which WordPress stores as JSON next to the content. */
function footnotesOf({ meta }: WpRestPost): StoredFootnote[] {
  const { footnotes } = (meta ?? {}) as { footnotes?: unknown }
  if (typeof footnotes !== 'string' || footnotes === '') return []
  try {
    const list: unknown = JSON.parse(footnotes)
    if (!Array.isArray(list)) return []
    return list.filter(
      (one): one is StoredFootnote =>
        typeof one?.id === 'string' && typeof one.content === 'string',
    )
  } catch {
    return []
  }
}
