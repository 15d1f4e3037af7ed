import { isLanguageTag } from '../../../schema/language.js'
import { ArticleError } from '../../../tree/issue.js'
import { DEFAULT_IMPORT_LIMITS, type ImportIssue, type ImportResult } from '../../types.js'
import { fromWordPress } from '../from-wordpress.js'
import type { WordPressImportOptions } from '../options.js'
import type { WpRestPost } from '../post.js'
import { addToIndex, createIndex, indexWxr, type WxrIndex } from './index-wxr.js'
import { readRecords, type WxrChunks, type XmlRecord } from './xml-items.js'

/**
 * How to read an export.
 *
 * @example
 * const options: WxrImportOptions = { postTypes: ['post', 'page'] }
 */
export interface WxrImportOptions extends WordPressImportOptions {
  /** The index from {@link indexWxr}. Default: the items read so far. */
  index?: WxrIndex | undefined
  /** The types of the items to import. Default: `post`. */
  postTypes?: readonly string[] | undefined
  /** Whether to import an item. Default: all. */
  filter?: ((source: WxrSource) => boolean) | undefined
}

/**
 * Where an article comes from in an export.
 *
 * @example
 * const source: WxrSource = { postId: '12', line: 140, type: 'post', status: 'publish', slug: 'calm' }
 */
export interface WxrSource {
  postId: string
  /** The line on which the item begins. */
  line: number
  /** The type of the item, such as `post` or `page`. */
  type: string
  /** Its status, such as `publish` or `draft`. */
  status: string
  /** The last part of its address. */
  slug: string
}

/**
 * An article of an export.
 *
 * @example
 * const name = ({ source }: WxrResult) => `${source.slug}.json`
 */
export interface WxrResult extends ImportResult {
  source: WxrSource
}

/**
 * Imports the posts of a WordPress export (WXR) one after another, however large it is.
 *
 * @param chunks The export, or a function that opens it. A function is called twice: files and
 *   authors that come later than a post are then known.
 * @throws {ArticleError} With the code `too-large` if a tag has no end.
 *
 * @example
 * const listPosts = async (open: () => WxrChunks) => {
 *   for await (const { draft, source } of readWxr(open)) console.log(source.slug, draft.headline)
 * }
 */
export async function* readWxr(
  chunks: WxrChunks | (() => WxrChunks),
  options: WxrImportOptions = {},
): AsyncGenerator<WxrResult> {
  const { postTypes = ['post'], filter = () => true, limits } = options
  const { bytes } = { ...DEFAULT_IMPORT_LIMITS, ...limits }
  const isTwice = typeof chunks === 'function' && options.index === undefined
  const given = isTwice ? await indexWxr(chunks(), options) : options.index
  const index = given ?? createIndex()
  const importOptions = { ...options, resolve: resolverOf(index, options) }
  for await (const record of readRecords(typeof chunks === 'function' ? chunks() : chunks, bytes)) {
    if (!given) addToIndex(index, record)
    const source = sourceOf(record)
    if (record.name !== 'item' || !postTypes.includes(source.type) || !filter(source)) continue
    const result = importItem(postOf(record, index), importOptions)
    yield { ...withProblem(result, record, importOptions), source }
  }
}

function sourceOf({ fields, line }: XmlRecord): WxrSource {
  const get = (name: string) => (fields.get(name) ?? '').trim()
  return {
    postId: get('wp:post_id'),
    line,
    type: get('wp:post_type'),
    status: get('wp:status'),
    slug: get('wp:post_name'),
  }
}

/** An item as the REST API would give it. */
function postOf({ fields, categories, meta }: XmlRecord, { language }: WxrIndex): WpRestPost {
  const get = (name: string) => fields.get(name)?.trim()
  const link = get('link')
  return {
    id: numberOf(get('wp:post_id')),
    ...(link !== undefined && link !== '' && { link }),
    status: get('wp:status'),
    ...(isLanguageTag(language) && { lang: language }),
    date: get('wp:post_date'),
    date_gmt: get('wp:post_date_gmt'),
    modified: get('wp:post_modified'),
    modified_gmt: get('wp:post_modified_gmt'),
    title: { raw: fields.get('title') },
    content: { raw: fields.get('content:encoded') ?? '' },
    excerpt: { raw: fields.get('excerpt:encoded') },
    author: get('dc:creator'),
    featured_media: numberOf(meta.get('_thumbnail_id')),
    meta: { footnotes: meta.get('footnotes') },
    _embedded: { 'wp:term': [categories] },
  }
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Looks first at what the caller gives, then at what the export has. */
function resolverOf(
  { authors, media, patterns }: WxrIndex,
  { resolve }: WxrImportOptions,
): NonNullable<WxrImportOptions['resolve']> {
  const own: Record<string, (id: string) => object | undefined> = {
    author: (id) => (authors.has(id) ? { name: authors.get(id) } : undefined),
    image: (id) => media.get(id),
    block: (id) => (patterns.has(id) ? { content: patterns.get(id) } : undefined),
  }
  return (reference) => {
    const given = resolve?.(reference)
    if (given || reference.id === undefined || !Object.hasOwn(own, reference.kind)) return given
    return own[reference.kind]?.(reference.id)
  }
}

/** Content that exceeds a limit is left out, so that the rest of the export is read. */
function importItem(post: WpRestPost, options: WxrImportOptions): ImportResult {
  try {
    return fromWordPress(post, options)
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    const result = fromWordPress({ ...post, content: undefined }, options)
    return withIssue(result, 'import-element-dropped', error.message, options)
  }
}

function withProblem(
  result: ImportResult,
  { problem, line }: XmlRecord,
  options: WxrImportOptions,
): ImportResult {
  if (problem === undefined) return result
  const message = `The item on line ${line} is not well-formed XML and was read as far as possible: ${problem}`
  return withIssue(result, 'import-xml-repaired', message, options)
}

function withIssue(
  result: ImportResult,
  code: 'import-element-dropped' | 'import-xml-repaired',
  message: string,
  { onIssue }: WxrImportOptions,
): ImportResult {
  const loss = code === 'import-element-dropped' ? 'dropped' : 'degraded'
  const issue: ImportIssue = { code, severity: 'warning', path: '', message, loss }
  onIssue?.(issue)
  return { ...result, issues: [issue, ...result.issues] }
}
