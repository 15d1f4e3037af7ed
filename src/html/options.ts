import type { ElementContent } from 'hast'
import type { SiteFacts } from '../json-ld/people.js'
import type { MarkupOptions } from '../render/options.js'

/**
 * Options of HTML fragments.
 *
 * @example
 * const options: HtmlOptions = { classes: false, headings: { level: 2 }, embeds: 'click' }
 * renderHtml(article, options).includes('<h2>') // true
 */
export type HtmlOptions = MarkupOptions

/**
 * The site of a page, for its metadata.
 *
 * @example
 * const site: Site = { name: 'The Harbour Post', url: 'https://harbour.example/', twitter: '@harbour' }
 * renderHtmlDocument(article, { site }).includes('content="@harbour"') // true
 */
export interface Site extends SiteFacts {
  /** The name of the site, after the headline in the title. Default: the publisher's name. */
  name?: string | undefined
  /** The home page. Default: the publisher's. */
  url?: string | undefined
  /** The logo. Default: the publisher's. */
  logo?: { url: string; width: number; height: number } | undefined
  /** The locale for Open Graph, such as `en_GB`. Default: that of the article's language. */
  locale?: string | undefined
  /** The account on X, such as `@harbour`. */
  twitter?: string | undefined
}

/**
 * The page in another language.
 *
 * @example
 * const alternates: Alternate[] = [
 *   { hreflang: 'en-GB', url: 'https://harbour.example/calm' },
 *   { hreflang: 'fr', url: 'https://harbour.example/fr/calme' },
 * ]
 * renderHtmlDocument(article, { alternates }).includes('hreflang="fr"') // true
 */
export interface Alternate {
  /** A BCP 47 tag, or `x-default` for all other languages. */
  hreflang: string
  /** The URL of the page in that language. */
  url: string
}

/**
 * Options of HTML and AMP documents.
 *
 * @example
 * const options: DocumentOptions = {
 *   site: { name: 'The Harbour Post' },
 *   canonical: 'https://harbour.example/calm',
 *   head: [element('link', { rel: ['icon'], href: '/icon.svg' })],
 * }
 * renderHtmlDocument(article, options).includes('href="/icon.svg"') // true
 */
export interface DocumentOptions {
  /** The site of the page. Default: the article's publisher. */
  site?: Site | undefined
  /** The canonical URL. Default: the article's `url`. */
  canonical?: string | undefined
  /**
   * The page in all its languages, including this one. Default: the article and its translations.
   * `x-default` is the English one, or else the first by tag, so that all pages of the set agree.
   */
  alternates?: readonly Alternate[] | undefined
  /** Whether the page has JSON-LD. Default: `true`. */
  jsonLd?: boolean | undefined
  /** Elements for the end of the head, as hast. They are not sanitized. */
  head?: readonly ElementContent[] | undefined
  /** Elements before the article, such as a sidebar or a consent dialog. They are not sanitized. */
  bodyStart?: readonly ElementContent[] | undefined
  /** Elements after the article, such as analytics or a footer. They are not sanitized. */
  bodyEnd?: readonly ElementContent[] | undefined
}

/**
 * Options of HTML pages.
 *
 * @example
 * const options: HtmlDocumentOptions = { styles: false, ampUrl: 'https://harbour.example/amp/calm' }
 * renderHtmlDocument(article, options).includes('rel="amphtml"') // true
 */
export interface HtmlDocumentOptions extends HtmlOptions, DocumentOptions {
  /** The URL of the AMP version. */
  ampUrl?: string | undefined
  /** Custom CSS instead of the default stylesheet, or `false` for none. */
  styles?: string | boolean | undefined
}
