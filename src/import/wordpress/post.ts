/**
 * HTML of the REST API: rendered, and as it is stored if the request had `context=edit`.
 *
 * @example
 * const text: WpText = { rendered: '<p>The sea was calm.</p>' }
 */
export interface WpText {
  /** The HTML as pages show it. */
  rendered?: string | undefined
  /** The HTML as it is stored, with its block comments. */
  raw?: string | undefined
  /** Whether a password protects it. */
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
  /** The id of the post. */
  id?: number | undefined
  /** The last part of its address. */
  slug?: string | undefined
  /** Its address. */
  link?: string | undefined
  /** The status, such as `publish` or `draft`. */
  status?: string | undefined
  /** The type of post, such as `post` or `page`. */
  type?: string | undefined
  /** The language, which plugins for several languages add. */
  lang?: string | undefined
  /** The date in the time of the site, without an offset. */
  date?: string | null | undefined
  /** The date in UTC, without an offset. */
  date_gmt?: string | null | undefined
  /** The date of the last change in the time of the site. */
  modified?: string | null | undefined
  /** The date of the last change in UTC. */
  modified_gmt?: string | null | undefined
  /** The title. */
  title?: WpText | undefined
  /** The content. */
  content?: WpText | undefined
  /** The excerpt. */
  excerpt?: WpText | undefined
  /** The id of the author, or in an export the name of the account. */
  author?: number | string | undefined
  /** The id of the featured image. */
  featured_media?: number | undefined
  /** Custom fields that the site exposes. */
  meta?: Record<string, unknown> | unknown[] | undefined
  /** The data that the request embedded with `_embed`. */
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
  /** The authors. */
  author?: WpAuthor[] | undefined
  /** The featured image. */
  'wp:featuredmedia'?: WpMedia[] | undefined
  /** The terms, one list for each taxonomy. */
  'wp:term'?: WpTerm[][] | undefined
}

/**
 * An author.
 *
 * @example
 * const author: WpAuthor = { name: 'Ana Prado', link: 'https://harbour.example/author/ana/' }
 */
export interface WpAuthor {
  /** The id of the author. */
  id?: number | undefined
  /** The display name. */
  name?: string | undefined
  /** The address of the page of the author. */
  link?: string | undefined
}

/**
 * A category, a tag or another term.
 *
 * @example
 * const term: WpTerm = { name: 'Ports', taxonomy: 'category', slug: 'ports' }
 */
export interface WpTerm {
  /** The name. */
  name?: string | undefined
  /** The name in addresses. */
  slug?: string | undefined
  /** The taxonomy, such as `category` or `post_tag`. */
  taxonomy?: string | undefined
}

/**
 * A file of the media library.
 *
 * @example
 * const media: WpMedia = { source_url: 'https://harbour.example/ferry.jpg', alt_text: 'A ferry' }
 */
export interface WpMedia {
  /** The id of the file. */
  id?: number | undefined
  /** The address of the file. */
  source_url?: string | undefined
  /** The alternative text. */
  alt_text?: string | undefined
  /** The caption. */
  caption?: WpText | undefined
  /** The dimensions and other sizes. */
  media_details?: WpMediaDetails | undefined
}

/**
 * The size of a picture, and its other sizes.
 *
 * @example
 * const details: WpMediaDetails = { width: 1600, height: 900 }
 */
export interface WpMediaDetails {
  /** The width in pixels. */
  width?: number | undefined
  /** The height in pixels. */
  height?: number | undefined
  /** The other sizes, by name. */
  sizes?: Record<string, { source_url?: string; width?: number } | undefined> | undefined
}
