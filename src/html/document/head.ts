import type { Element } from 'hast'
import { element } from '../../hast/element.js'
import { meta } from '../../hast/page.js'
import { articleObject } from '../../json-ld/article.js'
import { jsonLdToString } from '../../json-ld/to-json-ld.js'
import { modifiedDateOf } from '../../render/article/envelope.js'
import { metadataText } from '../../render/format/metadata-text.js'
import type { MarkupContext } from '../../render/markup-context.js'
import { type LeadImage, leadImages } from '../../render/media/lead-image.js'
import { memoize } from '../../render/memoize.js'
import { cleanMetadata } from '../../render/safety/clean-text.js'
import type { Article } from '../../schema/article.js'
import { isLanguageTag } from '../../schema/language.js'
import type { Alternate, DocumentOptions } from '../options.js'

/**
 * Renders the metadata in the head besides the title: for search engines, for social networks, and
 * as JSON-LD.
 *
 * @param canonical A safe URL.
 */
export function metadata(
  context: MarkupContext,
  options: DocumentOptions,
  canonical: string | undefined,
): (Element | undefined)[] {
  const { article } = context
  const { site = {} } = options
  const { authors = [] } = article
  const description = descriptionOf(article)
  const images = leadImages(context)
  return [
    description === undefined ? undefined : meta('description', description),
    ...authors.map(({ name }) => meta('author', cleanMetadata(name))),
    // Search engines only show large previews on request.
    meta('robots', 'max-image-preview:large'),
    ...alternates(context, options, canonical),
    ...neighbours(context),
    ...social(context, options, canonical, description, images[0]),
    options.jsonLd === false ? undefined : jsonLd(context, { canonical, site, images }),
  ]
}

/** Returns a summary of the article in one or two sentences. */
function descriptionOf({ description, deck }: Article): string | undefined {
  const text = cleanMetadata(description ?? metadataText({ children: deck }))
  return text === '' ? undefined : text
}

function jsonLd(context: MarkupContext, facts: Parameters<typeof articleObject>[1]): Element {
  const json = jsonLdToString(articleObject(context, facts))
  return element('script', { type: 'application/ld+json' }, [json])
}

/**
 * Renders links to the translations of the page.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
function alternates(
  context: MarkupContext,
  options: DocumentOptions,
  canonical: string | undefined,
): Element[] {
  const all = options.alternates ?? ownAlternates(context.article, canonical)
  return all.flatMap(({ hreflang, url }) => {
    const href = context.resolve('media', url)
    const isTag = hreflang === 'x-default' || isLanguageTag(hreflang)
    return href !== undefined && isTag
      ? element('link', { rel: ['alternate'], hrefLang: hreflang, href })
      : []
  })
}

/** The pages before and after a page of a live blog. */
function neighbours({ article, resolve }: MarkupContext): Element[] {
  const { previous, next } = article.pagination ?? {}
  return Object.entries({ prev: previous, next }).flatMap(([rel, url]) => {
    const href = url === undefined ? undefined : resolve('media', url)
    return href === undefined ? [] : element('link', { rel: [rel], href })
  })
}

function ownAlternates(article: Article, canonical: string | undefined): Alternate[] {
  const { translations = [] } = article
  if (translations.length === 0 || canonical === undefined) return []
  // The page itself takes precedence over a translation in the same language.
  const others = translations.filter(({ inLanguage }) => inLanguage !== article.inLanguage)
  const all = [{ inLanguage: article.inLanguage, url: canonical }, ...others]
    .map(({ inLanguage, url }) => ({ hreflang: inLanguage, url }))
    .sort((a, b) => (a.hreflang < b.hreflang ? -1 : 1))
  const usual = all.find(({ hreflang }) => /^en\b/i.test(hreflang)) ?? all[0]
  return usual ? [...all, { hreflang: 'x-default', url: usual.url }] : all
}

/**
 * Renders Open Graph properties and the card of X.
 *
 * @see https://ogp.me/#type_article
 * @see https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 */
function social(
  context: MarkupContext,
  { site = {} }: DocumentOptions,
  canonical: string | undefined,
  description: string | undefined,
  image: LeadImage | undefined,
): (Element | undefined)[] {
  const { article } = context
  const title = article.alternativeHeadlines?.social ?? article.headline
  const { authors = [], translations = [] } = article
  return [
    property('og:type', 'article'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', canonical),
    property('og:site_name', site.name ?? article.publisher?.name),
    property('og:locale', site.locale ?? localeOf(context.language)),
    ...translations.map(({ inLanguage }) =>
      property('og:locale:alternate', isLanguageTag(inLanguage) ? localeOf(inLanguage) : undefined),
    ),
    ...imageProperties(image),
    property('article:published_time', article.datePublished),
    property('article:modified_time', modifiedDateOf(article)),
    property('article:expiration_time', article.expires),
    ...authors.map(({ name, url }) =>
      property('article:author', context.resolve('link', url) ?? name),
    ),
    property('article:section', article.section),
    ...(article.keywords ?? []).map((keyword) => property('article:tag', keyword)),
    named('twitter:card', image ? 'summary_large_image' : 'summary'),
    named('twitter:site', site.twitter),
    named(
      'twitter:creator',
      authors
        .flatMap(({ sameAs = [] }) => sameAs)
        .map(handleOf)
        .find(Boolean),
    ),
    named('twitter:image:alt', image?.alt),
  ]
}

function imageProperties(image: LeadImage | undefined): (Element | undefined)[] {
  if (!image) return []
  return [
    property('og:image', image.url),
    property('og:image:width', image.width?.toString()),
    property('og:image:height', image.height?.toString()),
    property('og:image:alt', image.alt),
  ]
}

/** Renders an RDFa property, as used by Open Graph. */
function property(name: string, content: string | undefined): Element | undefined {
  return content ? element('meta', { property: name, content: cleanMetadata(content) }) : undefined
}

function named(name: string, content: string | undefined): Element | undefined {
  return content ? meta(name, cleanMetadata(content)) : undefined
}

/**
 * Returns the Open Graph locale of a language, with the region where most of its speakers live:
 * `en_GB`. Of the numeric regions, only Latin America is supported, as `LA`.
 */
const localeOf = memoize((language: string): string | undefined => {
  const { language: name, region = '' } = new Intl.Locale(language).maximize()
  if (name === 'es' && region === '419') return 'es_LA'
  return /^[A-Z]{2}$/.test(region) ? `${name}_${region}` : undefined
})

/** Returns the account handle in the URL of a page on X. */
function handleOf(url: string): string | undefined {
  const [, name] =
    /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/?$/.exec(url) ?? []
  return name && `@${name}`
}
