import type { ElementContent } from 'hast'
import type { SiteFacts } from '../json-ld/people.js'
import type { MarkupOptions } from '../render/options.js'

/** How to render a fragment of HTML. */
export type HtmlOptions = MarkupOptions

/** What a page says of the site it is on. */
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

/** The page in another language. */
export interface Alternate {
  /** A BCP 47 tag, or `x-default` for readers of any other language. */
  hreflang: string
  url: string
}

/** What documents of HTML and AMP take. */
export interface DocumentOptions {
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

/** How to render a whole page of HTML. */
export interface HtmlDocumentOptions extends HtmlOptions, DocumentOptions {
  /** Where the AMP version is. */
  ampUrl?: string | undefined
  /** CSS of your own, or `true` for the default stylesheet. Default: none. */
  styles?: string | boolean | undefined
}
