import { affiliationOf, listAuthors } from '../../../render/article/envelope.js'
import { slugOf } from '../../../render/article/heading-ids.js'
import { directionOf } from '../../../render/format/direction.js'
import type { Correction, CorrectionKind, Provenance } from '../../../schema/annotations.js'
import type { Article } from '../../../schema/article.js'
import type { LiveUpdate } from '../../../schema/live.js'
import type { Figure, Flow, Gallery, Heading } from '../../../schema/nodes.js'
import type { Speaker } from '../../../schema/people.js'
import type { Rights } from '../../../schema/rights.js'
import { createBuilder, flush, wordsOf } from '../../builder.js'
import type { Draft } from '../../draft.js'
import { attribute, elementsOf, findFirst, type HtmlElement, textOf } from '../dom.js'
import { type Envelope, speakerFrom } from '../page/envelope.js'
import { type JsonObject, objectsIn, textIn, textsOf } from '../page/json-ld.js'
import type { State } from '../state.js'
import { readOwnFacts, withDescriptions } from './envelope.js'
import { keyOf, ownHandlers, readRelated } from './nodes.js'
import { createOwn, type Own } from './own.js'

/**
 * Reads a page of our own renderers, whose classes identify each element.
 *
 * @param title The title of the page.
 */
export function readOwnArticle(
  article: HtmlElement,
  prefix: string,
  state: State,
  envelope: Envelope,
  title: string | undefined,
): Draft {
  const own = createOwn(article, prefix, state)
  connect(own)
  const header = own.child(article, 'header')
  const body = own.child(article, 'body')
  const children: Flow[] = []
  const corrections: Correction[] = []
  const notes: string[] = []
  let leadMedia: Figure | Gallery | undefined
  const related: NonNullable<Article['related']> = []
  const updates: LiveUpdate[] = []
  let isTop = true

  function readNote(element: HtmlElement, placement?: 'top' | 'inline', target?: string): boolean {
    if (own.is(element, 'correction')) {
      const place = placement === 'inline' && target === undefined ? undefined : placement
      corrections.push({
        ...correctionOf(element, own),
        ...(place !== undefined && { placement: place }),
        ...(place === 'inline' && target !== undefined && { target }),
      })
      return true
    }
    if (!own.is(element, 'provenance')) return false
    notes.push(textOf(element))
    return true
  }

  function readBlocks(parent: HtmlElement): void {
    for (const element of elementsOf(parent)) {
      if (own.is(element, 'paywall-content')) {
        const list = own.child(element, 'updates')
        if (list) readUpdates(element)
        else readBlocks(element)
      } else if (!readNote(element, 'inline', children.at(-1)?.id)) {
        const builder = createBuilder(true, 0)
        state.visit(element, builder)
        flush(builder)
        for (const block of [...builder.blocks, ...builder.hoisted]) children.push(block)
      }
    }
  }

  function readUpdates(parent: HtmlElement): void {
    const list = own.child(parent, 'updates')
    const events = own.child(parent, 'key-events')
    const keys = new Set<string>()
    if (events) {
      findFirst(events, (part) => {
        const href = part.tagName === 'a' ? attribute(part, 'href') : undefined
        if (href !== undefined) keys.add(href.slice(1))
        return false
      })
    }
    for (const item of list ? elementsOf(list) : []) {
      for (const entry of elementsOf(item)) updates.push(updateOf(entry, keys, own, readNote))
    }
  }

  for (const part of elementsOf(article)) {
    if (part === header) continue
    if (part === body) {
      isTop = false
      readBlocks(part)
    } else if (own.is(part, 'related')) related.push(readRelated(part, createBuilder(true, 0), own))
    else if (own.is(part, 'updates') || own.is(part, 'key-events')) {
      if (own.is(part, 'updates')) readUpdates(article)
    } else if (own.is(part, 'paywall-content')) readUpdates(part)
    else if (!isBlock(part, own)) continue
    else if (!readNote(part, isTop && !leadMedia ? 'top' : undefined)) {
      const builder = createBuilder(true, 0)
      state.visit(part, builder)
      flush(builder)
      const [block] = builder.blocks
      if (block?.type === 'figure' || block?.type === 'gallery') leadMedia = block
    }
  }
  unslug(children)
  const { jsonLd, facts } = envelope
  const speakers = jsonLd ? speakersOf([children, updates], jsonLd, own) : {}
  const dir = attribute(article, 'dir')
  const rightsLine = own.line(article, 'rights')
  const rights = {
    ...rightsOf(jsonLd, state),
    ...(rightsLine !== undefined && { copyrightNotice: rightsLine }),
  }
  const provenance = provenanceOf(jsonLd, notes)
  return {
    schemaVersion: '1.0',
    ...facts,
    ...typeOf(article, own),
    inLanguage: own.language,
    ...((dir === 'ltr' || dir === 'rtl' || dir === 'auto') &&
      dir !== directionOf(own.language) && { dir }),
    ...(header && headerFacts(header, facts, own)),
    ...(header && readOwnFacts(article, header, envelope, own)),
    ...alternatives(facts, title, header ? own.line(header, 'headline') : undefined),
    ...(leadMedia && { leadMedia }),
    body: { type: 'root', children },
    ...(updates.length > 0 && { updates }),
    ...(corrections.length > 0 && { corrections }),
    ...(related.length > 0 && { related }),
    ...(Object.keys(speakers).length > 0 && { speakers }),
    ...(Object.keys(rights).length > 0 && { rights }),
    ...(provenance.length > 0 && { provenance }),
    ...reviewOf(jsonLd, state),
    ...coverage(jsonLd),
  }
}

/** Parts of the article that are facts of the envelope. */
const FACTS = ['rights', 'audio-title', 'audio', 'pagination']

function isBlock(part: HtmlElement, own: Own): boolean {
  return !FACTS.some((name) => own.is(part, name))
}

/** Has the walk read each element by its class. */
function connect(own: Own): void {
  const { state } = own
  state.own = (element, builder) => {
    const [name] = own.names(element)
    if (name === 'table' || name === undefined) return false
    const handler = Object.hasOwn(ownHandlers, name) ? ownHandlers[name] : undefined
    if (!handler) return false
    handler(element, builder, own)
    return true
  }
  state.fieldsOf = (element) => own.fields(element)
  state.idFor = (id) => (id.startsWith(own.idPrefix) ? id.slice(own.idPrefix.length) : id)
}

const ARTICLE = 'article-'

function typeOf(article: HtmlElement, own: Own): Pick<Partial<Article>, 'type'> {
  const name = own.names(article).find((name) => name.startsWith(ARTICLE))
  if (name === undefined) return {}
  return {
    type: name
      .slice(ARTICLE.length)
      .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Article['type'],
  }
}

function headerFacts(header: HtmlElement, facts: Partial<Article>, own: Own): Partial<Article> {
  const { labels, state } = own
  const kicker = own.line(header, 'kicker')
  const headline = own.line(header, 'headline')
  const deck = own.child(header, 'deck')
  const words = deck && state.phrasing(deck, createBuilder(false, 0)).children
  const byline = own.line(header, 'byline')
  const made =
    facts.authors &&
    bylineOf(
      facts.authors.map((author) => author.name + affiliationOf(author)),
      facts.authors,
      own,
    )
  const dateline = own.line(header, 'dateline')
  const deckText = words && wordsOf(words)
  const source = own.child(header, 'source')
  const label = `${labels.source}${labels.colon}`.trim()
  const link = source && findFirst(source, ({ tagName }) => tagName === 'a')
  const url = link && attribute(link, 'href')
  const name = source && textOf(source).slice(label.length).trim()
  return {
    ...(kicker !== undefined && kicker !== facts.section && { kicker }),
    ...(headline !== undefined && { headline }),
    ...(words && words.length > 0 && { deck: words }),
    ...(byline !== undefined && byline !== made && { byline }),
    ...(facts.authors && { authors: withDescriptions(facts.authors, header, own) }),
    // Without a description of its own, a page is described by its deck.
    ...(facts.description !== undefined &&
      deckText !== undefined &&
      sameText(facts.description, deckText) && { description: undefined }),
    ...(dateline !== undefined && { dateline: { ...facts.dateline, text: dateline } }),
    ...(name && {
      source: { name, category: 'other' as const, ...(url !== undefined && { url }) },
    }),
  }
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}

function bylineOf(
  names: readonly string[],
  authors: NonNullable<Article['authors']>,
  own: Own,
): string {
  const parts = listAuthors(authors, own.language).map((part) =>
    typeof part === 'number' ? names[part] : part,
  )
  return `${own.labels.by}${parts.join('')}`.replace(/\s+/g, ' ').trim()
}

/** Returns the headlines for search and social networks, if they differ. */
function alternatives(
  { publisher }: Partial<Article>,
  title: string | undefined,
  headline: string | undefined,
): Partial<Article> {
  if (title === undefined || headline === undefined) return {}
  const suffix = ` – ${publisher?.name}`
  const seo = publisher && title.endsWith(suffix) ? title.slice(0, -suffix.length) : title
  return seo === headline ? {} : { alternativeHeadlines: { seo } }
}

function correctionOf(element: HtmlElement, own: Own): Correction {
  const { labels, state } = own
  const line = own.child(element, 'correction-kind')
  const time = line && findFirst(line, ({ tagName }) => tagName === 'time')
  const text = line
    ? textOf({ ...line, childNodes: line.childNodes.filter((node) => node !== time) })
    : ''
  const label = time ? text.slice(0, text.length - labels.colon.trim().length).trim() : text
  const { id } = own.fields(element)
  return {
    ...(id !== undefined && { id }),
    kind: (keyOf(labels.correction, label) ?? 'update') as CorrectionKind,
    ...(time && { datePublished: attribute(time, 'datetime') ?? '' }),
    children: state.flow(
      elementsOf(element).filter((part) => part !== line),
      createBuilder(true, 0),
    ),
  }
}

function updateOf(
  entry: HtmlElement,
  keys: ReadonlySet<string>,
  own: Own,
  readNote: (element: HtmlElement, placement?: 'inline', target?: string) => boolean,
): LiveUpdate {
  const { state } = own
  const id = attribute(entry, 'id') ?? ''
  const names = own.names(entry)
  const times: HtmlElement[] = []
  const line = own.child(entry, 'update-time')
  if (line) {
    findFirst(line, (part) => {
      if (part.tagName === 'time') times.push(part)
      return false
    })
  }
  const [published, modified] = times.map((time) => attribute(time, 'datetime'))
  const headline = own.line(entry, 'update-headline')
  const byline = own.child(entry, 'byline')
  const authors = byline && authorsOf(byline, own)
  const apart = ['update-roles', 'update-time', 'update-headline', 'byline']
  const parts = elementsOf(entry).filter((part) => !apart.some((name) => own.is(part, name)))
  const ownId = own.fields(entry).id
  const blocks = parts.filter((part) => !readNote(part, 'inline', ownId))
  return {
    id: ownId ?? '',
    ...(headline !== undefined && { headline }),
    datePublished: published ?? '',
    ...(modified !== undefined && { dateModified: modified }),
    ...(authors && authors.length > 0 && { authors }),
    ...(names.includes('update-pinned') && { pinned: true }),
    ...(keys.has(id) && { keyEvent: true }),
    ...(names.includes('update-summary') && { summary: true }),
    children: state.flow(blocks, createBuilder(true, 0)),
  }
}

/** Returns the names of a byline: the linked names, or the text without its label. */
function authorsOf(byline: HtmlElement, own: Own): LiveUpdate['authors'] {
  const { labels } = own
  const text = textOf(byline)
  const by = labels.by.trim()
  const rest = text.startsWith(by) ? text.slice(by.length).trim() : text
  const links = elementsOf(byline).filter(({ tagName }) => tagName === 'a')
  const names = new Map(links.map((link) => [textOf(link), attribute(link, 'href')]))
  const and = listAuthors(
    [
      { type: 'person', name: '' },
      { type: 'person', name: '' },
    ],
    own.language,
  )
    .filter((part) => typeof part === 'string')
    .join('')
  const all = rest.split(and.trim() === '' ? and : new RegExp(`\\s*,\\s*|${and}`)).filter(Boolean)
  return all.map((name) => {
    const url = names.get(name)
    return { type: 'person', name, ...(url !== undefined && { url }) }
  })
}

/** Removes heading ids that were generated from their text. Only others are ids of the article. */
function unslug(blocks: readonly Flow[]): void {
  for (const block of blocks) {
    if (block.type === 'heading' && block.id !== undefined && isMade(block)) delete block.id
    if ('children' in block && Array.isArray(block.children)) unslug(block.children as Flow[])
  }
}

function isMade({ id = '', children }: Heading): boolean {
  const slug = slugOf(wordsOf(children))
  return id === slug || (id.startsWith(`${slug}-`) && /^\d+$/.test(id.slice(slug.length + 1)))
}

/** Returns the speakers of the quotations from the JSON-LD, and removes unknown ones. */
function speakersOf(parts: unknown, jsonLd: JsonObject, own: Own): Record<string, Speaker> {
  const quotes = objectsIn(jsonLd.hasPart).filter((part) =>
    textsOf(part['@type']).includes('Quotation'),
  )
  const byWords = new Map<string, JsonObject[]>()
  for (const quote of quotes) {
    const text = plainWords(textIn(quote.text) ?? '')
    byWords.set(text, [...(byWords.get(text) ?? []), quote])
  }
  const partOfQuote = (words: string): JsonObject | undefined => {
    if (words.length < 4) return undefined
    const [, found] =
      [...byWords].slice(0, MOST_QUOTES).find(([text]) => text.includes(words)) ?? []
    return found?.[0]
  }
  const speakers: Record<string, Speaker> = {}
  const open: { speaker?: string }[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as { type?: string; speaker?: string; children?: never }
    if (node.type === 'quotation' && node.speaker !== undefined) {
      const key = node.speaker
      const words = plainWords(wordsOf(node.children ?? []))
      // The JSON-LD has interrupted utterances as one quotation.
      const quote = byWords.get(words)?.[0] ?? partOfQuote(words)
      const [who] = objectsIn(quote?.spokenByCharacter ?? quote?.isPartOf)
      const speaker = who && speakerFrom(who, own.state)
      if (speaker) speakers[key] ??= speaker
      open.push(node)
    }
    for (const child of Object.values(value)) visit(child)
  }
  visit(parts)
  for (const node of open) {
    if (node.speaker === undefined || Object.hasOwn(speakers, node.speaker)) continue
    own.state.report(
      'import-reference-unresolved',
      undefined,
      'A quotation names a speaker of whom the page says nothing else: the name of the key was removed.',
      { node, key: node.speaker },
    )
    delete node.speaker
  }
  return speakers
}

/** The maximum number of quotations that are searched for a part. */
const MOST_QUOTES = 500

/** Returns text without the marks around it. */
function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function rightsOf(jsonLd: JsonObject | undefined, state: State): Rights {
  if (!jsonLd) return {}
  const rights: Rights = {}
  const creditText = textIn(jsonLd.creditText)
  const creator = textIn(objectsIn(jsonLd.creator)[0]?.name)
  const holder = textIn(objectsIn(jsonLd.copyrightHolder)[0]?.name)
  const notice = textIn(jsonLd.copyrightNotice)
  const license = state.urls.absolute(textIn(jsonLd.license))
  const page = state.urls.absolute(textIn(jsonLd.acquireLicensePage))
  if (creditText !== undefined) rights.creditText = creditText
  if (creator !== undefined) rights.creator = creator
  if (holder !== undefined) rights.copyrightHolder = holder
  if (notice !== undefined) rights.copyrightNotice = notice
  if (typeof jsonLd.copyrightYear === 'number') rights.copyrightYear = jsonLd.copyrightYear
  if (license !== undefined) rights.license = license
  if (page !== undefined) rights.acquireLicensePage = page
  return rights
}

function provenanceOf(jsonLd: JsonObject | undefined, notes: readonly string[]): Provenance[] {
  const types = textsOf(jsonLd?.digitalSourceType)
  return types.map((digitalSourceType, index) => ({
    digitalSourceType,
    ...(types.length === notes.length && { note: notes[index] as string }),
  }))
}

function reviewOf(jsonLd: JsonObject | undefined, state: State): Partial<Article> {
  const [item] = objectsIn(jsonLd?.itemReviewed)
  const name = textIn(item?.name)
  if (!item || name === undefined) return {}
  const type = textIn(item['@type'])
  const url = state.urls.absolute(textIn(item.url))
  const [rating] = objectsIn(jsonLd?.reviewRating)
  const [value, best, worst] = [rating?.ratingValue, rating?.bestRating, rating?.worstRating].map(
    Number,
  )
  const hasRating = rating !== undefined && Number.isFinite(value) && Number.isFinite(best)
  return {
    review: {
      itemReviewed: {
        name,
        ...(type !== undefined && type !== 'Thing' && { type }),
        ...(url !== undefined && { url }),
      },
      ...(hasRating && {
        rating: { value: value as number, best: best as number, ...(worst && { worst }) },
      }),
    },
  }
}

function coverage(jsonLd: JsonObject | undefined): Partial<Article> {
  const [start, end] = [textIn(jsonLd?.coverageStartTime), textIn(jsonLd?.coverageEndTime)]
  return {
    ...(start !== undefined && { coverageStartTime: start }),
    ...(end !== undefined && { coverageEndTime: end }),
  }
}
