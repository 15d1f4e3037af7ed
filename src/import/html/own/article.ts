import { affiliationOf, listAuthors } from '../../../render/article/envelope.js'
import { slugOf } from '../../../render/article/heading-ids.js'
import { directionOf } from '../../../render/format/direction.js'
import type { Correction, CorrectionKind, Provenance } from '../../../schema/annotations.js'
import type { Article, Dateline } from '../../../schema/article.js'
import type { LiveUpdate } from '../../../schema/live.js'
import type {
  Attribution,
  Figure,
  Flow,
  Gallery,
  Heading,
  Quotation,
} from '../../../schema/nodes.js'
import type { Speaker } from '../../../schema/people.js'
import type { Rights } from '../../../schema/rights.js'
import { isEmpty } from '../../../tree/has-content.js'
import { isNodeOfType } from '../../../tree/node-guards.js'
import { visitObjects } from '../../../tree/visit.js'
import { addText, type Builder, createBuilder, flush, wordsOf } from '../../builder.js'
import type { Draft } from '../../draft.js'
import { attribute, elementsOf, findFirst, type HtmlElement, isText, textOf } from '../dom.js'
import type { DraftImage } from '../image.js'
import { type Envelope, speakerFrom } from '../page/envelope.js'
import { type JsonObject, objectsIn, textIn, textsOf } from '../page/json-ld.js'
import type { State } from '../state.js'
import { readOwnFacts, withDescriptions } from './envelope.js'
import { readNotes } from './footnote.js'
import { keyOf, ownHandlers, readRelated } from './nodes.js'
import { createOwn, type Own } from './own.js'

/**
 * Reads a page of our own renderers, whose classes identify each element.
 *
 * @param titles The title of the page, and that for social networks.
 */
export function readOwnArticle(
  article: HtmlElement,
  prefix: string,
  state: State,
  envelope: Envelope,
  titles: Titles,
): Draft {
  const own = createOwn(article, prefix, state)
  const { labels } = own
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

  /** Adds the notes: those that everyone sees stand before the paywall. */
  function addNotes(section: HtmlElement): void {
    const paid = own.child(section, 'paywall-content')
    const at = children.findIndex(({ type }) => type === 'paywall')
    children.splice(at === -1 ? children.length : at, 0, ...readNotes(section, own))
    if (paid) children.push(...readNotes(paid, own))
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
    } else if (own.is(part, 'paywall-content')) {
      readUpdates(part)
      const notes = own.child(part, 'notes')
      if (notes) children.push(...readNotes(notes, own))
    } else if (own.is(part, 'notes')) addNotes(part)
    else if (!isBlock(part, own)) continue
    else if (!readNote(part, isTop && !leadMedia ? 'top' : undefined)) {
      const builder = createBuilder(true, 0)
      state.visit(part, builder)
      flush(builder)
      const [block] = builder.blocks
      if (block?.type === 'figure' || block?.type === 'gallery') leadMedia = block
    }
  }
  for (const blocks of [children, ...[...updates, ...corrections].map(blocksOf)]) {
    unslug(blocks)
    dropEmpty(blocks)
  }
  const { jsonLd, facts } = envelope
  const headerParts = header && headerFacts(header, facts, own)
  const ownFacts = header && readOwnFacts(article, header, envelope, own)
  const { highlights, audio } = ownFacts ?? {}
  const parts = [
    headerParts?.deck,
    highlights,
    audio,
    leadMedia,
    children,
    updates,
    corrections,
    related,
  ]
  const speakers = jsonLd ? speakersOf(parts, jsonLd, own) : {}
  nameSpeakers(parts, speakers, labels.comma)
  const images = new Map(
    objectsIn(jsonLd?.image).map((image) => [textIn(image.contentUrl) ?? '', image]),
  )
  if (images.size > 0) addRights(parts, images, state)
  const dir = attribute(article, 'dir')
  const rightsLine = own.line(article, 'rights')
  const rights = {
    ...rightsOf(jsonLd, state),
    ...(rightsLine !== undefined && { copyrightNotice: rightsLine }),
  }
  const provenance = provenanceOf(jsonLd, notes)
  if (!provenance.some(({ note }) => note !== undefined)) {
    for (const text of notes) {
      state.report(
        'import-element-dropped',
        article,
        'A note about the use of AI was left out: the page does not say what it is about.',
        { text },
      )
    }
  }
  return {
    schemaVersion: '1.0',
    ...facts,
    ...typeOf(article, own),
    inLanguage: own.language,
    ...((dir === 'ltr' || dir === 'rtl' || dir === 'auto') &&
      dir !== directionOf(own.language) && { dir }),
    ...headerParts,
    ...ownFacts,
    ...alternatives(facts, titles, header ? own.line(header, 'headline') : undefined),
    ...(leadMedia && { leadMedia }),
    body: { type: 'root', ...(body && own.fields(body)), children },
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

function blocksOf({ children }: LiveUpdate | Correction): Flow[] {
  return children
}

/** Drops nodes that renderers leave out, such as a list of advertisements. */
function dropEmpty(nodes: { type: string; children?: unknown }[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]
    if (node && Array.isArray(node.children)) dropEmpty(node.children)
    if (node && isEmpty(node)) nodes.splice(index, 1)
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
    if (name === undefined && element.tagName === 'span') return readTextSpan(element, builder, own)
    if (name === 'table' || name === undefined) return false
    const handler = Object.hasOwn(ownHandlers, name) ? ownHandlers[name] : undefined
    if (!handler) return false
    handler(element, builder, own)
    return true
  }
  state.fieldsOf = (element) => own.fields(element)
  state.idFor = (id) => (id.startsWith(own.idPrefix) ? id.slice(own.idPrefix.length) : id)
}

/** A text with an id, language or direction is written as a span; so is a `span` node. */
function readTextSpan(element: HtmlElement, builder: Builder, own: Own): boolean {
  const [text, ...others] = element.childNodes
  const fields = own.fields(element)
  const isSpan =
    (fields.lang ?? fields.dir) !== undefined && !builder.marks.some(({ type }) => type === 'span')
  if (isSpan || !text || !isText(text) || others.length > 0) return false
  addText(builder, text.value, fields)
  return true
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
    // A page without a description has its deck as the description.
    ...(facts.description !== undefined &&
      deckText !== undefined &&
      sameText(facts.description, deckText) && { description: undefined }),
    ...(dateline !== undefined && { dateline: datelineFrom(dateline, facts, labels.comma) }),
    ...(name && {
      source: { name, category: 'other' as const, ...(url !== undefined && { url }) },
    }),
  }
}

/** The line of a dateline is the place and the day, if it is not worded otherwise. */
function datelineFrom(text: string, { dateline }: Partial<Article>, comma: string): Dateline {
  const location = dateline?.location
  if (location === undefined) return { text }
  if (text === location) return { location }
  const start = `${location}${comma}`
  return text.startsWith(start) ? { location, date: text.slice(start.length) } : { location, text }
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

/** The titles in the head of a page. */
interface Titles {
  title: string | undefined
  social: string | undefined
}

/** Returns the headlines for search and social networks, if they differ. */
function alternatives(
  { publisher }: Partial<Article>,
  { title, social }: Titles,
  headline: string | undefined,
): Partial<Article> {
  const suffix = ` – ${publisher?.name}`
  const seo = publisher && title?.endsWith(suffix) ? title.slice(0, -suffix.length) : title
  const isOther = (one: string | undefined) => one !== undefined && one !== headline
  if (headline === undefined || !(isOther(seo) || isOther(social))) return {}
  return {
    alternativeHeadlines: {
      ...(isOther(seo) && { seo }),
      ...(isOther(social) && { social }),
    },
  }
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
  let before = ownId
  const blocks = parts.filter((part) => {
    if (readNote(part, 'inline', before)) return false
    before = own.fields(part).id ?? ownId
    return true
  })
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
  const all = rest.split(separatorsIn(own.language)).filter(Boolean)
  return all.map((name) => {
    const url = names.get(name)
    return { type: 'person', name, ...(url !== undefined && { url }) }
  })
}

/** Matches the separators between the names of a list, the longest first. */
function separatorsIn(language: string): RegExp {
  const unnamed = (count: number) =>
    listAuthors(
      Array.from({ length: count }, () => ({ type: 'person' as const, name: '' })),
      language,
    )
  const parts = [...unnamed(4), ...unnamed(3), ...unnamed(2)].filter(
    (part) => typeof part === 'string',
  )
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.sort((a, b) => b.length - a.length).join('|'))
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
  const byWords = new Map<string, JsonObject>()
  for (const quote of quotes) {
    const text = plainWords(textIn(quote.text) ?? '')
    if (!byWords.has(text)) byWords.set(text, quote)
  }
  const partOfQuote = (words: string): JsonObject | undefined => {
    if (words.length < 4) return undefined
    return [...byWords].slice(0, MOST_QUOTES).find(([text]) => text.includes(words))?.[1]
  }
  const speakers: Record<string, Speaker> = {}
  const quotations: Quotation[] = []
  visitObjects(parts, (node) => {
    if (isNodeOfType(node, 'quotation')) quotations.push(node)
  })
  joinUtterances(quotations, [...byWords.keys()])
  const open = quotations.filter(({ speaker }) => speaker !== undefined)
  for (const { speaker: key, children } of open) {
    const words = plainWords(wordsOf(children))
    // The parts of an utterance that the sentence interrupts are one quotation there.
    const quote = byWords.get(words) ?? partOfQuote(words)
    const [who] = objectsIn(quote?.spokenByCharacter ?? quote?.isPartOf)
    const speaker = who && speakerFrom(who, own.state)
    if (speaker) speakers[key as string] ??= speaker
  }
  for (const node of open) {
    if (node.speaker === undefined || Object.hasOwn(speakers, node.speaker)) continue
    own.state.report(
      'import-reference-unresolved',
      undefined,
      'The page does not name the speaker of a quotation, so the reference was removed.',
      { node, key: node.speaker },
    )
    delete node.speaker
  }
  return speakers
}

/** Replaces an attribution with the speaker that it names. */
function nameSpeakers(parts: unknown, speakers: Record<string, Speaker>, comma: string): void {
  const byText = new Map(
    Object.entries(speakers).map(([key, { name, description, role, affiliation }]) => [
      [name ?? description, role, affiliation].filter((part) => part !== undefined).join(comma),
      key,
    ]),
  )
  if (byText.size === 0) return
  visitObjects(parts, (node) => {
    const { attribution } = node as { attribution?: Attribution }
    const speaker = byText.get(attribution?.text ?? '')
    if (!attribution || speaker === undefined) return
    delete attribution.text
    attribution.speaker = speaker
  })
}

/** Adds the rights of images from the JSON-LD. */
function addRights(parts: unknown, images: ReadonlyMap<string, JsonObject>, state: State): void {
  visitObjects(parts, (node) => {
    const { type, url, rights } = node as DraftImage
    const found = type === 'image' ? images.get(url) : undefined
    if (!found) return
    const all = { ...rightsOf(found, state), ...rights }
    if (Object.keys(all).length > 0) (node as DraftImage).rights = all
    const dateCreated = textIn(found.dateCreated)
    if (dateCreated !== undefined) (node as DraftImage).dateCreated ??= dateCreated
  })
}

/** The maximum number of parts of an interrupted utterance. */
const MOST_PARTS = 8

/** Joins quotations that are one in the JSON-LD to one utterance. */
function joinUtterances(quotations: readonly Quotation[], wholes: readonly string[]): void {
  const texts = quotations.map(({ children }) => plainWords(wordsOf(children)))
  const known = new Set(wholes)
  let count = 0
  for (let index = 0; index < texts.length; index++) {
    let said = texts[index] as string
    const whole = known.has(said)
      ? undefined
      : wholes.slice(0, MOST_QUOTES).find((text) => text.startsWith(`${said} `))
    if (whole === undefined || said === '') continue
    const parts = [quotations[index] as Quotation]
    for (let next = index + 1; next <= index + MOST_PARTS && said !== whole; next++) {
      const longer = `${said} ${texts[next]}`
      if (!whole.startsWith(longer)) continue
      said = longer
      parts.push(quotations[next] as Quotation)
    }
    if (said !== whole) continue
    count += 1
    for (const part of parts) part.utterance = `u${count}`
    index += parts.length - 1
  }
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
  const [value = 0, best = 0, worst = 0] = [
    rating?.ratingValue,
    rating?.bestRating,
    rating?.worstRating ?? 0,
  ].map(Number)
  // In JSON-LD, numbers are rounded.
  const hasRating = worst < best && worst <= value && value <= best
  return {
    review: {
      itemReviewed: {
        name,
        ...(type !== undefined && type !== 'Thing' && { type }),
        ...(url !== undefined && { url }),
      },
      ...(hasRating && {
        rating: { value, best, ...(worst !== 0 && { worst }) },
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
