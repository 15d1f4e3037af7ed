import type { ElementContent } from 'hast'
import type { SiteFacts } from '../json-ld/people.js'
import type { MarkupOptions } from '../render/options.js'

/**
 * How to render a fragment of HTML.
 *
 * @example
 * const options: HtmlOptions = { classes: false, headings: { level: 2 }, embeds: 'click' }
 * renderHtml(article, options).includes('<h2>') // true
 */
export type HtmlOptions = MarkupOptions

/**
 * What a page says of the site it is on.
 *
 * @example
 * const site: Site = { name: 'The Harbour Post', url: 'https://harbour.example/', twitter: '@harbour' }
 * renderHtmlDocument(article, { site }).includes('content="@harbour"') // true
 */
export interface Site extends SiteFacts {
  /** Its name, behind the headline in the title. Default: the publisher's name. */
  name?: string | undefined
  /** Its home page. Default: the publisher's. */
  url?: string | undefined
  /** Its sign. Default: the publisher's. */
  logo?: { url: string; width: number; height: number } | undefined
  /** The locale for Open Graph, such as `en_GB`. Default: that of the article's language. */
  locale?: string | undefined
  /** Its account on X, such as `@harbour`. */
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
  /** A BCP 47 tag, or `x-default` for readers of any other language. */
  hreflang: string
  /** Where the page is in that language. */
  url: string
}

/**
 * What documents of HTML and AMP take.
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
  /** What the page says of the site it is on. Default: what the article says of its publisher. */
  site?: Site | undefined
  /** The canonical URL. Default: the article's `url`. */
  canonical?: string | undefined
  /**
   * The same page in all its languages, this one among them. Default: the article and its
   * translations; `x-default` is the English one, or else the first by its tag, so that every page
   * of the set names the same.
   */
  alternates?: readonly Alternate[] | undefined
  /** Whether the page has JSON-LD. Default: `true`. */
  jsonLd?: boolean | undefined
  /** More elements for the end of the head, as hast. They are written as they are. */
  head?: readonly ElementContent[] | undefined
  /** Elements before the article, such as a sidebar or a consent dialog; written as they are. */
  bodyStart?: readonly ElementContent[] | undefined
  /** Elements after the article, such as analytics or a footer; written as they are. */
  bodyEnd?: readonly ElementContent[] | undefined
}

/**
 * How to render a whole page of HTML.
 *
 * @example
 * const options: HtmlDocumentOptions = { styles: false, ampUrl: 'https://harbour.example/amp/calm' }
 * renderHtmlDocument(article, options).includes('rel="amphtml"') // true
 */
export interface HtmlDocumentOptions extends HtmlOptions, DocumentOptions {
  /** Where the AMP version is. */
  ampUrl?: string | undefined
  /** Custom CSS instead of the default stylesheet, or `false` for none. */
  styles?: string | boolean | undefined
}
