import { DEFAULT_IMPORT_LIMITS, type ImportOptions } from '../../types.js'
import type { MediaFacts } from '../media.js'
import { readRecords, type WxrChunks, type XmlRecord } from './xml-items.js'

/**
 * The records that items of an export may reference.
 *
 * @example
 * const index: WxrIndex = { authors: new Map(), media: new Map(), patterns: new Map(), count: 0 }
 */
export interface WxrIndex {
  /** The names of authors, by the name of their account. */
  authors: Map<string, string>
  /** The files of the media library, by their id. */
  media: Map<string, WxrMedia>
  /** The content of synced patterns, by their id. */
  patterns: Map<string, string>
  /** The language of the site. */
  language?: string | undefined
  /** How many items there are. */
  count: number
}

/**
 * A file of the media library.
 *
 * @example
 * const ferry: WxrMedia = { url: 'https://harbour.example/ferry.jpg', alt: 'A ferry' }
 */
export type WxrMedia = MediaFacts

/**
 * Collects what the items of an export refer to: authors, files and synced patterns, which may come
 * later than the posts.
 *
 * @throws {ArticleError} With the code `too-large` if a tag has no end.
 *
 * @example
 * const countAuthors = async (chunks: WxrChunks) => (await indexWxr(chunks)).authors.size
 */
export async function indexWxr(
  chunks: WxrChunks,
  { limits }: Pick<ImportOptions, 'limits'> = {},
): Promise<WxrIndex> {
  const index = createIndex()
  const { bytes } = { ...DEFAULT_IMPORT_LIMITS, ...limits }
  for await (const record of readRecords(chunks, bytes)) addToIndex(index, record)
  return index
}

export function createIndex(): WxrIndex {
  return { authors: new Map(), media: new Map(), patterns: new Map(), count: 0 }
}

/** Adds what others may refer to. */
export function addToIndex(index: WxrIndex, { name, fields, meta }: XmlRecord): void {
  const get = (field: string) => copy(fields.get(field) ?? '').trim()
  if (name === 'language') {
    index.language ??= get('language')
    return
  }
  if (name === 'wp:author') {
    index.authors.set(get('wp:author_login'), get('wp:author_display_name'))
    return
  }
  index.count += 1
  const type = get('wp:post_type')
  const id = get('wp:post_id')
  if (type === 'wp_block') index.patterns.set(id, copy(fields.get('content:encoded') ?? ''))
  if (type !== 'attachment' || id === '') return
  const alt = copy(meta.get('_wp_attachment_image_alt') ?? '')
  const caption = copy(fields.get('excerpt:encoded') ?? '')
  index.media.set(id, {
    url: get('wp:attachment_url'),
    ...(alt !== '' && { alt }),
    ...sizeIn(meta.get('_wp_attachment_metadata')),
    ...(caption.trim() !== '' && { caption }),
  })
}

/** The size of a picture in data that PHP has serialised. */
function sizeIn(data = ''): { width?: number; height?: number } {
  const [, width, height] = /^a:\d+:\{s:5:"width";i:(\d+);s:6:"height";i:(\d+);/.exec(data) ?? []
  return width === undefined ? {} : { width: Number(width), height: Number(height) }
}

/** Copies a string, because a slice would keep its whole chunk in memory. */
function copy(text: string): string {
  return text === '' ? '' : structuredClone(text)
}
