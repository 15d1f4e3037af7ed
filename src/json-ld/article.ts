import { modifiedDateOf } from '../render/article/envelope.js'
import { newestFirst } from '../render/article/live.js'
import { isPaidContent } from '../render/article/paid-content.js'
import { splitAtPaywall, visibleArticle } from '../render/article/paywall.js'
import { metadataText } from '../render/format/metadata-text.js'
import type { MarkupContext } from '../render/markup-context.js'
import { type LeadImage, leadImagesOf } from '../render/media/lead-image.js'
import { positiveInteger } from '../render/media/size.js'
import { ownKeys } from '../render/safety/own-keys.js'
import type { Correction } from '../schema/annotations.js'
import type { Article, ArticleType, Review } from '../schema/article.js'
import type { Concept } from '../schema/concept.js'
import type { LiveUpdate } from '../schema/live.js'
import type { PartOf, PartOfType } from '../schema/publication.js'
import { VISIBLE } from '../schema/visible.js'
import { type Quote, quotesIn } from '../tree/quotes/extract-quotes.js'
import { wordCount } from '../tree/reading-time.js'
import { leadImageObject, players, rightsFields, sourceTypesOf } from './media.js'
import {
  contributor,
  publisherObject,
  type SiteFacts,
  speakerObject,
  sponsorObject,
} from './people.js'
import {
  allWords,
  blockText,
  compact,
  decimal,
  type JsonLdObject,
  mapItems,
  words,
} from './values.js'

/** The schema.org type of each type of article. */
const TYPES = /* @__PURE__ */ ownKeys<ArticleType, string | string[]>({
  newsArticle: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  background: 'BackgroundNewsArticle',
  reportage: 'ReportageNewsArticle',
  liveBlog: 'LiveBlogPosting',
  gallery: ['NewsArticle', 'ImageGallery'],
  advertiserContent: 'AdvertiserContentArticle',
})

/** Facts that are not in the article. */
export interface JsonLdFacts {
  /** The canonical URL. */
  canonical: string | undefined
  site: SiteFacts
  /** The images that represent the article. */
  images: readonly LeadImage[]
}

/** Converts an article to a schema.org object, using the same data as the page. */
export function articleObject(
  context: MarkupContext,
  { canonical, site, images }: JsonLdFacts,
): JsonLdObject {
  const article = visibleArticle(context)
  const url = context.resolve('link', canonical)
  const { alternativeHeadlines = {}, dateline, review } = article
  return compact({
    '@context': 'https://schema.org',
    '@type': TYPES[article.type] ?? 'NewsArticle',
    '@id': url && `${withoutFragment(url)}#article`,
    url,
    mainEntityOfPage: url && { '@type': 'WebPage', '@id': url },
    identifier: words(article.id),
    headline: words(article.headline),
    alternativeHeadline: allWords(Object.values(alternativeHeadlines)),
    description: words(article.description) ?? words(metadataText({ children: article.deck })),
    image: images.map((image) => leadImageObject(context, image)),
    datePublished: words(article.datePublished),
    dateModified: words(modifiedDateOf(article)),
    dateCreated: words(article.dateCreated),
    expires: words(article.expires),
    author: mapItems(article.authors, (who) => contributor(context, who)),
    publisher: publisherObject(context, article.publisher, site),
    ...(article.source && article.source.category !== 'staff'
      ? { sourceOrganization: sourceObject(context, article) }
      : {}),
    sponsor: sponsorObject(context, article.sponsor),
    isPartOf: mapItems(article.isPartOf, (partOf) => partOfObject(context, partOf)),
    position: positiveInteger(
      article.isPartOf?.find(({ position }) => position !== undefined)?.position,
    ),
    articleSection: several(article.section, article.additionalSections),
    genre: several(article.genre, article.additionalGenres),
    printEdition: words(article.print?.edition),
    printSection: words(article.print?.section),
    pageStart: words(article.print?.page),
    keywords: allWords(article.keywords),
    about: mapItems(article.about, (concept) => conceptObject(context, concept)),
    mentions: mapItems(article.mentions, (concept) => conceptObject(context, concept)),
    contentLocation: mapItems([...(article.about ?? []), ...(article.mentions ?? [])], (concept) =>
      placeObject(context, concept),
    ),
    inLanguage: context.language,
    workTranslation: mapItems(article.translations, (translation) =>
      compact({
        '@type': 'CreativeWork',
        inLanguage: words(translation.inLanguage),
        url: context.resolve('link', translation.url),
      }),
    ),
    dateline: words(dateline?.text),
    locationCreated: words(dateline?.location) && {
      '@type': 'Place',
      name: words(dateline?.location),
    },
    wordCount: wordCount(article) || undefined,
    version: words(article.version),
    ...players(context, article, images[0]),
    ...rightsFields(context, article.rights),
    digitalSourceType: sourceTypesOf(context, undefined),
    correction: mapItems(article.corrections, correctionObject),
    ...(review ? reviewFields(context, review) : {}),
    ...liveFields(context, article, url),
    isAccessibleForFree: isFree(context),
    hasPart: [...paidParts(context), ...quotations(context, article)],
    // A voice assistant would read paid content without its label.
    speakable: isPaidContent(article) ? undefined : speakable(context, article),
  })
}

/** Removes the fragment of a URL, which identifies a part of the page. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

/** Whether the article is free: the value in the article, or `false` if it has paid parts. */
function isFree({ article }: MarkupContext): boolean | undefined {
  return article.access?.isAccessibleForFree ?? (hasPaidParts(article) ? false : undefined)
}

/** Whether the article has content behind a paywall. */
function hasPaidParts({ body, updates }: Article): boolean {
  const { paywall, paid } = splitAtPaywall(body)
  return paywall !== undefined && paid.length + (updates ?? []).length > 0
}

/**
 * Returns the parts for subscribers, as CSS selectors by class. Without classes there are none.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
function paidParts(context: MarkupContext): JsonLdObject[] {
  const { article, paywall } = context
  const { paywall: gate } = splitAtPaywall(article.body)
  if (isFree(context) !== false) return []
  if (gate && (paywall === 'free' || !hasPaidParts(article))) return []
  const whole = (article.updates ?? []).length > 0 ? ['body', 'updates'] : ['body']
  return selectors(context, gate ? ['paywall-content'] : whole).map((cssSelector) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  }))
}

/** Returns the text for voice assistants: the headline and the deck. */
function speakable(context: MarkupContext, { deck }: Article): JsonLdObject {
  const hasDeck = Array.isArray(deck) && deck.length > 0
  const cssSelector = selectors(context, hasDeck ? ['headline', 'deck'] : ['headline'])
  return compact({ '@type': 'SpeakableSpecification', cssSelector })
}

function selectors({ className }: MarkupContext, names: string[]): string[] {
  return names.flatMap((name) => (className(name) ?? []).map((value) => `.${value}`))
}

/** Returns all quotations with words, without pull quotes that repeat one. */
function quotations(context: MarkupContext, article: Article): JsonLdObject[] {
  return quotesIn(article)
    .filter((quote) => quote.isRepeat !== true && VISIBLE.test(quote.words))
    .map((quote) => quotation(context, quote))
}

function quotation(context: MarkupContext, quote: Quote): JsonLdObject {
  const { speakerInfo, source } = quote
  const speaker = speakerInfo && speakerObject(context, speakerInfo)
  // Only people and organizations can be a `spokenByCharacter`; a document is a `CreativeWork`.
  const isDocument = speakerInfo?.type === 'document'
  return compact({
    '@type': 'Quotation',
    text: words(quote.words),
    inLanguage: words(quote.lang),
    spokenByCharacter: isDocument ? undefined : speaker,
    creditText: speaker ? undefined : words(quote.attribution),
    isPartOf: source
      ? compact({
          '@type': 'CreativeWork',
          name: words(source.title),
          url: context.resolve('link', source.url),
        })
      : isDocument
        ? speaker
        : undefined,
  })
}

function sourceObject(context: MarkupContext, { source }: Article): JsonLdObject {
  return compact({
    '@type': 'Organization',
    name: words(source?.name),
    url: context.resolve('link', source?.url),
  })
}

/** Returns the schema.org type, where an unknown name would be an error. */
function typeOf(name: string | undefined): string {
  const type = words(name)
  return type !== undefined && /^[A-Z][A-Za-z]+$/.test(type) ? type : 'Thing'
}

/** Converts a topic of the article. */
function conceptObject(context: MarkupContext, concept: Concept): JsonLdObject {
  const type = typeOf(concept.type)
  return compact({
    '@type': type,
    name: words(concept.name),
    sameAs: context.resolve('link', concept.uri),
    tickerSymbol: type === 'Corporation' ? allWords(concept.symbols) : undefined,
  })
}

/** A place of the article that can be put on a map. */
function placeObject(
  context: MarkupContext,
  { name, uri, geo, address }: Concept,
): JsonLdObject | undefined {
  if ((geo ?? address) === undefined) return undefined
  return compact({
    '@type': 'Place',
    name: words(name),
    sameAs: context.resolve('link', uri),
    geo:
      geo &&
      compact({
        '@type': 'GeoCoordinates',
        latitude: decimal(geo.latitude),
        longitude: decimal(geo.longitude),
      }),
    address: words(address),
  })
}

/** The schema.org type of each kind of publication. */
const PART_OF_TYPES = /* @__PURE__ */ ownKeys<PartOfType, string>({
  series: 'CreativeWorkSeries',
  blog: 'Blog',
  column: 'CreativeWorkSeries',
  podcast: 'PodcastSeries',
  newsletter: 'Periodical',
})

function partOfObject(context: MarkupContext, { type, name, url }: PartOf): JsonLdObject {
  return compact({
    '@type': PART_OF_TYPES[type] ?? 'CreativeWorkSeries',
    name: words(name),
    url: context.resolve('link', url),
  })
}

/** One value as it is, several as a list. */
function several(
  main: string | undefined,
  additional: readonly string[] = [],
): string | string[] | undefined {
  const all = allWords([main, ...additional])
  return all.length > 1 ? all : all[0]
}

/** The kinds of notes that correct an error, unlike updates and editor's notes. */
function correctionObject({ kind, datePublished, children }: Correction): JsonLdObject | undefined {
  if (kind === 'update' || kind === 'editorsNote') return undefined
  return compact({
    '@type': 'CorrectionComment',
    text: words(metadataText({ children })),
    datePublished: words(datePublished),
  })
}

/** @see https://developers.google.com/search/docs/appearance/structured-data/review-snippet */
function reviewFields(context: MarkupContext, review: Review): Record<string, unknown> {
  const { itemReviewed, rating } = review
  return {
    itemReviewed: compact({
      '@type': typeOf(itemReviewed?.type),
      name: words(itemReviewed?.name),
      url: context.resolve('link', itemReviewed?.url),
    }),
    reviewRating:
      rating &&
      compact({
        '@type': 'Rating',
        ratingValue: decimal(rating.value),
        bestRating: decimal(rating.best),
        worstRating: decimal(rating.worst ?? 0),
      }),
  }
}

/** @see https://schema.org/LiveBlogPosting */
function liveFields(
  context: MarkupContext,
  article: Article,
  url: string | undefined,
): Record<string, unknown> {
  if (article.type !== 'liveBlog') return {}
  return {
    coverageStartTime: words(article.coverageStartTime),
    coverageEndTime: words(article.coverageEndTime),
    liveBlogUpdate: newestFirst(article.updates).map((update) =>
      updateObject(context, update, url),
    ),
  }
}

function updateObject(
  context: MarkupContext,
  update: LiveUpdate,
  url: string | undefined,
): JsonLdObject {
  const place = url && `${withoutFragment(url)}#${context.idFor(update, 'update')}`
  return compact({
    '@type': 'BlogPosting',
    '@id': place,
    url: place,
    headline: words(update.headline),
    datePublished: words(update.datePublished),
    dateModified: words(modifiedDateOf(update)),
    author: mapItems(update.authors ?? context.article.authors, (who) => contributor(context, who)),
    articleBody: blockText(update.children),
    image: leadImagesOf(context, update).map((image) => leadImageObject(context, image)),
  })
}
