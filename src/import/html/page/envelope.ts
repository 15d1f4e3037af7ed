import type { Article, ArticleType } from '../../../schema/article.js'
import type { Concept } from '../../../schema/concept.js'
import { isLanguageTag } from '../../../schema/language.js'
import type { Contributor, Publisher, Speaker } from '../../../schema/people.js'
import { readDate } from '../../dates.js'
import { hasWords, lineOf } from '../../text.js'
import type { Origin } from '../../types.js'
import { attribute, closest, type HtmlElement, hasProperty, rawText, textOf } from '../dom.js'
import type { Scan } from '../scan.js'
import type { State } from '../state.js'
import { type JsonObject, listOf, objectsIn, readJsonLd, textIn, textsOf } from './json-ld.js'

/** The metadata of the draft, and where each fact was found. */
export interface Envelope {
  facts: Partial<Article>
  found: Record<string, Origin>
  /** The article in the JSON-LD, if there is one. */
  jsonLd: JsonObject | undefined
  /** The type that the page suggests. */
  suggestedType: ArticleType | undefined
}

type Field = keyof Article

/** The type of article for each schema.org type. */
const TYPES: Record<string, ArticleType> = {
  NewsArticle: 'newsArticle',
  Article: 'newsArticle',
  BlogPosting: 'newsArticle',
  SocialMediaPosting: 'newsArticle',
  ReportageNewsArticle: 'reportage',
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'background',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'review',
  LiveBlogPosting: 'liveBlog',
  AdvertiserContentArticle: 'advertiserContent',
}

/** Types that are specific. All others are used for any article. */
const EXACT: ReadonlySet<string> = new Set([
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
  'AdvertiserContentArticle',
])

/** Reads the metadata of a page. The first value of each field is kept. */
export function readEnvelope(scan: Scan, state: State): Envelope {
  const envelope: Envelope = { facts: {}, found: {}, jsonLd: undefined, suggestedType: undefined }
  const add = adder(envelope)
  const jsonLd = readJsonLd(scan, state)
  envelope.jsonLd = jsonLd.article
  if (jsonLd.article) fromJsonLd(jsonLd.article, jsonLd.byId, add, state, envelope)
  fromLinks(scan, add, state, envelope)
  fromMeta(scan, add, state, envelope)
  fromMicrodata(scan, add, state, envelope)
  fromTitle(scan, add, envelope)
  return envelope
}

type Add = <F extends Field>(
  field: F,
  value: Article[F] | undefined,
  from: string,
  key: string,
) => void

function adder({ facts, found }: Envelope): Add {
  return (field, value, from, key) => {
    if (value === undefined || facts[field] !== undefined) return
    if (Array.isArray(value) && value.length === 0) return
    if (typeof value === 'string' && !hasWords(value)) return
    facts[field] = value
    found[`/${field}`] = { from, key }
  }
}

const DATES = ['datePublished', 'dateModified', 'dateCreated', 'expires'] as const

function fromJsonLd(
  article: JsonObject,
  byId: ReadonlyMap<string, JsonObject>,
  add: Add,
  state: State,
  envelope: Envelope,
): void {
  const from = 'json-ld'
  const { absolute } = state.urls
  const types = textsOf(article['@type'])
  const isGallery = types.includes('ImageGallery')
  const exact = types.find((type) => EXACT.has(type))
  if (exact) add('type', isGallery ? 'gallery' : TYPES[exact], from, '@type')
  else envelope.suggestedType = types.map((type) => TYPES[type]).find(Boolean)
  const text = (field: Field, key: string = field) =>
    add(field, lineOf(textIn(article[key])) as never, from, key)
  text('headline')
  if (envelope.facts.headline === undefined) text('headline', 'name')
  text('description')
  text('section', 'articleSection')
  const sections = textsOf(article.articleSection)
  if (sections.length > 1) add('section', lineOf(sections[0]), from, 'articleSection')
  text('genre')
  text('version')
  for (const date of DATES) add(date, dateFrom(textIn(article[date]), date, state), from, date)
  const language =
    textIn(article.inLanguage) ?? textIn(objectsIn(article.inLanguage)[0]?.alternateName)
  if (isLanguageTag(language)) add('inLanguage', language, from, 'inLanguage')
  const page =
    textIn(article.mainEntityOfPage) ?? textIn(objectsIn(article.mainEntityOfPage)[0]?.['@id'])
  const url = absolute(textIn(article.url)) ?? absolute(page)
  add('url', url, from, 'url')
  const identifier = textIn(article.identifier)
  add('id', lineOf(identifier), from, 'identifier')
  const resolve = (value: unknown) =>
    objectsIn(value).map((object) => byId.get(textIn(object['@id']) ?? '') ?? object)
  add('authors', contributors(article.author, resolve, state), from, 'author')
  const [publisher] = resolve(article.publisher)
  add('publisher', publisher && publisherFrom(publisher, resolve, state), from, 'publisher')
  add('keywords', keywordsOf(article.keywords), from, 'keywords')
  add('about', concepts(article.about, state), from, 'about')
  add('mentions', concepts(article.mentions, state), from, 'mentions')
  const isFree = article.isAccessibleForFree
  if (isFree !== undefined) {
    add(
      'access',
      { isAccessibleForFree: !/^false$/i.test(String(isFree)) },
      from,
      'isAccessibleForFree',
    )
  }
  const location = lineOf(textIn(objectsIn(article.locationCreated)[0]?.name))
  const dateline = lineOf(textIn(article.dateline))
  if (location !== undefined || dateline !== undefined) {
    add(
      'dateline',
      {
        ...(location !== undefined && { location }),
        ...(dateline !== undefined && { text: dateline }),
      },
      from,
      'dateline',
    )
  }
}

/** A date with an offset. One without a zone is reported. */
export function dateFrom(
  text: string | undefined,
  field: string,
  state: State,
  element?: HtmlElement,
): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const reading = readDate(text, state.options.timeZone)
  if ('date' in reading) return reading.date
  if (reading.problem === 'no-zone') {
    state.report(
      'import-date-without-zone',
      element,
      `\`${field}\` is ${JSON.stringify(text.slice(0, 40))}, which has no time zone. Set the option \`timeZone\`, or set the field.`,
      { key: field },
    )
  }
  return undefined
}

export function contributors(
  value: unknown,
  resolve: (value: unknown) => JsonObject[],
  state: State,
): Contributor[] {
  const names = listOf(value).flatMap((item): Contributor[] => {
    if (typeof item === 'string') {
      const name = lineOf(item)
      return name === undefined || /^https?:/.test(name) ? [] : [{ type: 'person', name }]
    }
    return resolve(item).flatMap((object): Contributor[] => contributor(object, resolve, state))
  })
  const seen = new Set<string>()
  return names.filter(({ name }) => !seen.has(name) && seen.add(name))
}

function contributor(
  object: JsonObject,
  resolve: (value: unknown) => JsonObject[],
  state: State,
): Contributor[] {
  const name = lineOf(textIn(object.name))
  if (name === undefined) return []
  const isOrganization = textsOf(object['@type']).some((type) => /Organization$/.test(type))
  const role =
    lineOf(textIn(object.jobTitle)) ??
    (isOrganization ? lineOf(textIn(object.description)) : undefined)
  const [parent] = resolve(object.affiliation ?? object.parentOrganization)
  const affiliation = lineOf(textIn(parent?.name) ?? textIn(object.affiliation))
  const url = state.urls.absolute(textIn(object.url))
  const sameAs = absoluteUrls(object.sameAs, state)
  const [picture] = resolve(object.image)
  const image = picture && imageFrom(picture, state)
  return [
    {
      type: isOrganization ? 'organization' : 'person',
      name,
      ...(url !== undefined && { url }),
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      ...(image && { image }),
      ...(sameAs.length > 0 && { sameAs }),
    },
  ]
}

/** Returns an image from JSON-LD. Without a caption, its alternative text is unknown. */
function imageFrom(object: JsonObject, state: State): Contributor['image'] | undefined {
  const url = state.urls.media(textIn(object.url) ?? textIn(object.contentUrl) ?? '')
  const alt = lineOf(textIn(object.caption))
  if (url === undefined) return undefined
  const [width, height] = [numberIn(object.width), numberIn(object.height)]
  return {
    type: 'image',
    url,
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  }
}

function publisherFrom(
  object: JsonObject,
  resolve: (value: unknown) => JsonObject[],
  state: State,
): Publisher | undefined {
  const name = lineOf(textIn(object.name))
  if (name === undefined) return undefined
  const url = state.urls.absolute(textIn(object.url))
  const sameAs = absoluteUrls(object.sameAs, state)
  const [logo] = resolve(object.logo)
  const logoUrl = state.urls.media(textIn(logo?.url) ?? textIn(logo?.contentUrl) ?? '')
  const [width, height] = [numberIn(logo?.width), numberIn(logo?.height)]
  return {
    name,
    ...(url !== undefined && { url }),
    ...(logoUrl !== undefined &&
      width !== undefined &&
      height !== undefined && { logo: { url: logoUrl, width, height } }),
    ...(sameAs.length > 0 && { sameAs }),
  }
}

function numberIn(value: unknown): number | undefined {
  const [given] = typeof value === 'object' ? objectsIn(value).map(({ value }) => value) : [value]
  const number = typeof given === 'string' ? Number.parseInt(given, 10) : given
  return typeof number === 'number' &&
    Number.isSafeInteger(number) &&
    number > 0 &&
    number <= 100_000
    ? number
    : undefined
}

function absoluteUrls(value: unknown, state: State): string[] {
  return textsOf(value).flatMap((url) => state.urls.absolute(url) ?? [])
}

function keywordsOf(value: unknown): string[] {
  const texts = textsOf(value)
  const [only] = texts
  const all = texts.length === 1 && only !== undefined ? only.split(/[,;،、，]/) : texts
  return [...new Set(all.flatMap((keyword) => lineOf(keyword) ?? []))]
}

function concepts(value: unknown, state: State): Concept[] {
  return listOf(value).flatMap((item): Concept[] => {
    if (typeof item === 'string') {
      const name = lineOf(item)
      return name === undefined ? [] : [{ name }]
    }
    const [object] = objectsIn(item)
    const name = lineOf(textIn(object?.name))
    if (!object || name === undefined) return []
    const uri = state.urls.absolute(textIn(object.sameAs) ?? textsOf(object.sameAs)[0])
    const [type] = textsOf(object['@type'])
    const symbols = textsOf(object.tickerSymbol)
    return [
      {
        name,
        ...(uri !== undefined && { uri }),
        ...(type !== undefined && type !== 'Thing' && { type }),
        ...(symbols.length > 0 && { symbols }),
      },
    ]
  })
}

function fromLinks(scan: Scan, add: Add, state: State, { facts }: Envelope): void {
  const links = scan.byName.get('link') ?? []
  for (const link of links) {
    const rel = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/)
    const href = attribute(link, 'href')
    if (rel.includes('canonical')) add('url', state.urls.absolute(href), 'link', 'canonical')
  }
  const lang = scan.html && attribute(scan.html, 'lang')
  if (isLanguageTag(lang)) add('inLanguage', lang, 'element', 'html lang')
  const translations = links.flatMap((link) => {
    const language = attribute(link, 'hreflang')
    const url = state.urls.absolute(attribute(link, 'href'))
    const isAlternate = /\balternate\b/i.test(attribute(link, 'rel') ?? '')
    return isAlternate && isLanguageTag(language) && url !== undefined
      ? [{ inLanguage: language, url }]
      : []
  })
  const own = facts.inLanguage
  const others = translations.filter(({ inLanguage }) => inLanguage !== own)
  add('translations', others, 'link', 'hreflang')
}

/** Names of `meta` elements by field. */
const META: readonly [Field, readonly string[]][] = [
  [
    'headline',
    [
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'sailthru.title',
      'parsely-title',
      'title',
    ],
  ],
  [
    'description',
    [
      'description',
      'og:description',
      'twitter:description',
      'dc.description',
      'sailthru.description',
    ],
  ],
  ['section', ['article:section', 'parsely-section', 'sailthru.section', 'section']],
  ['url', ['og:url', 'parsely-link']],
]

const META_DATES: readonly [Field, readonly string[]][] = [
  [
    'datePublished',
    [
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'cxenseparse:recs:publishtime',
    ],
  ],
  [
    'dateModified',
    [
      'article:modified_time',
      'og:article:modified_time',
      'og:updated_time',
      'last-modified',
      'dcterms.modified',
      'datemodified',
    ],
  ],
  ['expires', ['article:expiration_time']],
]

function fromMeta(scan: Scan, add: Add, state: State, envelope: Envelope): void {
  const metas = new Map<string, string[]>()
  for (const meta of scan.byName.get('meta') ?? []) {
    const name = (
      attribute(meta, 'property') ??
      attribute(meta, 'name') ??
      attribute(meta, 'http-equiv')
    )
      ?.trim()
      .toLowerCase()
    const content = attribute(meta, 'content')
    if (name === undefined || !hasWords(content)) continue
    const values = metas.get(name)
    if (values) values.push(content)
    else metas.set(name, [content])
  }
  const first = (names: readonly string[]) => {
    const key = names.find((name) => metas.has(name))
    return key === undefined ? undefined : { key, value: metas.get(key)?.[0] as string }
  }
  for (const [field, names] of META) {
    const found = first(names)
    if (!found) continue
    const value = field === 'url' ? state.urls.absolute(found.value) : lineOf(found.value)
    add(field, value as never, 'meta', found.key)
  }
  for (const [field, names] of META_DATES) {
    const found = envelope.facts[field] === undefined ? first(names) : undefined
    if (found) add(field, dateFrom(found.value, field, state) as never, 'meta', found.key)
  }
  const names = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'citation_author',
  ]
  const key = names.find((name) => metas.get(name)?.some((value) => !/^https?:/.test(value)))
  const values = key === undefined ? [] : (metas.get(key) as string[])
  add(
    'authors',
    contributors(values, () => [], state),
    'meta',
    key ?? '',
  )
  const keywords = [
    'news_keywords',
    'article:tag',
    'keywords',
    'parsely-tags',
    'sailthru.tags',
  ].find((name) => metas.has(name))
  if (keywords) add('keywords', keywordsOf(metas.get(keywords)), 'meta', keywords)
  const language = first(['content-language', 'dc.language'])
  if (language && isLanguageTag(language.value.trim()))
    add('inLanguage', language.value.trim(), 'meta', language.key)
  const locale = first(['og:locale'])?.value.replace('_', '-')
  if (isLanguageTag(locale)) add('inLanguage', locale, 'meta', 'og:locale')
  const site = first(['og:site_name', 'application-name'])
  const name = site && lineOf(site.value)
  if (name !== undefined) add('publisher', { name }, 'meta', site?.key ?? '')
  if (first(['og:type'])?.value.trim().toLowerCase() === 'article')
    envelope.suggestedType ??= 'newsArticle'
}

/** The title of the page, if nothing else names the headline, without the site's name at its end. */
function fromTitle(scan: Scan, add: Add, { facts }: Envelope): void {
  const hasHeadline = (scan.byName.get('h1') ?? []).some((one) => hasWords(textOf(one)))
  const [title] = scan.byName.get('title') ?? []
  const text = title && lineOf(rawText(title))
  if (hasHeadline || text === undefined) return
  const site = facts.publisher?.name
  const end = site === undefined ? undefined : text.toLowerCase().lastIndexOf(site.toLowerCase())
  const own =
    end !== undefined && end > 0
      ? text.slice(0, end).replace(/(?<![\s|–—·•:-])[\s|–—·•:-]+$/u, '')
      : text
  add('headline', own, 'element', 'title')
}

/** The facts that elements are marked with. */
function fromMicrodata(scan: Scan, add: Add, state: State, { facts }: Envelope): void {
  for (const element of scan.properties) {
    const names = (attribute(element, 'itemprop') ?? '').split(/\s+/)
    const date = DATES.find((name) => names.includes(name))
    const value = attribute(element, 'content') ?? attribute(element, 'datetime')
    if (date && facts[date] === undefined && !isOfPart(element))
      add(date, dateFrom(value, date, state, element), 'microdata', date)
    if (names.includes('inLanguage') && isLanguageTag(value))
      add('inLanguage', value, 'microdata', 'inLanguage')
    if (names.includes('articleSection'))
      add('section', lineOf(value ?? textOf(element)), 'microdata', 'articleSection')
  }
}

/** Whether a property is that of an entry or a comment, and not of the article. */
function isOfPart(element: HtmlElement): boolean {
  return (
    closest(element, (one) => hasProperty(one, 'liveBlogUpdate') || hasProperty(one, 'comment')) !==
    undefined
  )
}

/** Returns a person or an organization from JSON-LD. */
export function speakerFrom(object: JsonObject, state: State): Speaker | undefined {
  const name = lineOf(textIn(object.name))
  if (name === undefined) return undefined
  const [type] = textsOf(object['@type'])
  const role = lineOf(textIn(object.jobTitle))
  const affiliation = lineOf(textIn(objectsIn(object.affiliation)[0]?.name))
  const url = state.urls.absolute(textIn(object.url))
  const description = lineOf(textIn(object.description))
  const sameAs = absoluteUrls(object.sameAs, state)
  return {
    type:
      type === 'Organization' ? 'organization' : type === 'CreativeWork' ? 'document' : 'person',
    name,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(url !== undefined && { url }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(description !== undefined && { description }),
  }
}
