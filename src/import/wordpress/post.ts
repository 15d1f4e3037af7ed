/** HTML as the REST API gives it: rendered, and as it is stored if the request had `context=edit`. */
export interface WpText {
  rendered?: string | undefined
  raw?: string | undefined
  protected?: boolean | undefined
}

/**
 * A post as the REST API of WordPress gives it. Ask for it with `_embed`, so that it has its author,
 * terms and media, and with `context=edit`, so that it has its blocks.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 *
 * @example
 * const post: WpRestPost = {
 *   id: 12,
 *   link: 'https://harbour.example/calm/',
 *   date_gmt: '2026-03-03T06:00:00',
 *   title: { rendered: 'A calm sea' },
 *   content: { rendered: '<p>The sea was calm.</p>' },
 * }
 */
export interface WpRestPost {
  id?: number | undefined
  slug?: string | undefined
  link?: string | undefined
  status?: string | undefined
  type?: string | undefined
  /** The language, which plugins for several languages add. */
  lang?: string | undefined
  date?: string | null | undefined
  date_gmt?: string | null | undefined
  modified?: string | null | undefined
  modified_gmt?: string | null | undefined
  title?: WpText | undefined
  content?: WpText | undefined
  excerpt?: WpText | undefined
  /** The id of the author, or in an export the name of the account. */
  author?: number | string | undefined
  featured_media?: number | undefined
  meta?: Record<string, unknown> | unknown[] | undefined
  _embedded?: WpEmbedded | undefined
  /** Fields of the plugin Yoast SEO. */
  yoast_head_json?: Record<string, unknown> | undefined
}

/**
 * The data that the REST API embeds in a post.
 *
 * @example
 * const embedded: WpEmbedded = { author: [{ name: 'Ana Prado' }] }
 */
export interface WpEmbedded {
  author?: WpAuthor[] | undefined
  'wp:featuredmedia'?: WpMedia[] | undefined
  'wp:term'?: WpTerm[][] | undefined
}

/**
 * An author.
 *
 * @example
 * const author: WpAuthor = { name: 'Ana Prado', link: 'https://harbour.example/author/ana/' }
 */
export interface WpAuthor {
  id?: number | undefined
  name?: string | undefined
  link?: string | undefined
}

/**
 * A category, a tag or another term.
 *
 * @example
 * const term: WpTerm = { name: 'Ports', taxonomy: 'category', slug: 'ports' }
 */
export interface WpTerm {
  name?: string | undefined
  slug?: string | undefined
  taxonomy?: string | undefined
}

/**
 * A file of the media library.
 *
 * @example
 * const media: WpMedia = { source_url: 'https://harbour.example/ferry.jpg', alt_text: 'A ferry' }
 */
export interface WpMedia {
  id?: number | undefined
  source_url?: string | undefined
  alt_text?: string | undefined
  caption?: WpText | undefined
  media_details?: WpMediaDetails | undefined
}

/**
 * The size of a picture, and its other sizes.
 *
 * @example
 * const details: WpMediaDetails = { width: 1600, height: 900 }
 */
export interface WpMediaDetails {
  width?: number | undefined
  height?: number | undefined
  sizes?: Record<string, { source_url?: string; width?: number } | undefined> | undefined
}
