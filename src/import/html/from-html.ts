import type { Article } from '../../schema/article.js'
import type { Figure, Gallery } from '../../schema/figure.js'
import { isLanguageTag } from '../../schema/language.js'
import type { Flow, Phrasing } from '../../schema/nodes.js'
import { ArticleError } from '../../tree/issue.js'
import { type CommonFields, createBuilder, flush, takePhrasing, wordsOf } from '../builder.js'
import { type Draft, missingFields } from '../draft.js'
import { createReporter } from '../reporter.js'
import { hasWords, lineOf, repairText } from '../text.js'
import {
  DEFAULT_IMPORT_LIMITS,
  type ImportIssue,
  type ImportLimits,
  type ImportResult,
} from '../types.js'
import { createUrlReader } from '../urls.js'
import { decode } from './decode.js'
import { reportDialects } from './dialects.js'
import {
  attribute,
  classesOf,
  contains,
  elementsOf,
  findFirst,
  type HtmlElement,
  type HtmlParent,
  isElement,
  parseSource,
  textOf,
} from './dom.js'
import { createIds } from './ids.js'
import { findEntries } from './live.js'
import { readOwnArticle } from './own/article.js'
import { findOwn } from './own/own.js'
import { type Envelope, readEnvelope } from './page/envelope.js'
import { findBody } from './page/find-body.js'
import { createHeader, type HeaderFacts } from './page/header.js'
import { readOutside } from './page/outside.js'
import { type Scan, scan } from './scan.js'
import type { HtmlImportOptions, State } from './state.js'
import { createStyles } from './styles.js'
import { createWalk } from './walk.js'

/**
 * Imports a page of HTML: the body is found, and the envelope is read from JSON-LD, `meta`, microdata
 * and the header.
 *
 * @param html A page, as text or as bytes in the encoding that it names.
 * @throws {ArticleError} With the code `too-large` or `too-many-nodes` if a limit is exceeded.
 *
 * @example
 * const { draft } = fromHtml('<html lang="en"><h1>Calm</h1><p>The sea was calm.</p></html>')
 * console.log([draft.headline, draft.inLanguage]) // ['Calm', 'en']
 */
export function fromHtml(html: string | Uint8Array, options: HtmlImportOptions = {}): ImportResult {
  const session = open(html, options, false)
  const { state, scanned } = session
  const envelope = readEnvelope(scanned, state)
  state.language ??= envelope.facts.inLanguage
  const own = options.select === undefined ? findOwn(scanned.body) : undefined
  if (own) return readOwnPage(session, envelope, own)
  reportDialects(scanned, state)
  return readPage(session, envelope)
}

/**
 * Imports what stands in the body of an article, such as the text that an editor or a publishing
 * system has.
 *
 * @throws {ArticleError} As {@link fromHtml} does.
 *
 * @example
 * const { draft } = fromHtmlFragment('<p>The sea was <b>calm</b>.</p>')
 * console.log(draft.body.children[0]?.type) // 'paragraph'
 */
export function fromHtmlFragment(
  html: string | Uint8Array,
  options: HtmlImportOptions = {},
): ImportResult {
  const session = open(html, options, true)
  const { state, scanned } = session
  reportDialects(scanned, state)
  const builder = createBuilder(true, 0)
  state.walk(scanned.body.childNodes, builder)
  flush(builder)
  const draft: Draft = {
    schemaVersion: '1.0',
    ...defined(options.facts ?? {}),
    body: { type: 'root', children: [...builder.blocks, ...builder.hoisted] },
  }
  return finish(session, draft, {})
}

/**
 * Imports one line of HTML, such as a headline or a caption.
 *
 * @throws {ArticleError} As {@link fromHtml} does.
 *
 * @example
 * fromHtmlInline('A <em>calm</em> sea').children.length // 3
 */
export function fromHtmlInline(
  html: string,
  options: HtmlImportOptions = {},
): { children: Phrasing[]; issues: ImportIssue[] } {
  const session = open(html, options, true)
  const { state, scanned } = session
  const builder = createBuilder(false, 0)
  state.walk(scanned.body.childNodes, builder)
  const children = takePhrasing(builder)
  if (builder.hoisted.length > 0) {
    state.report(
      'import-image-dropped',
      undefined,
      'A line holds words alone: other blocks were left out.',
    )
  }
  const draft: Draft = { schemaVersion: '1.0', body: { type: 'root', children: [] } }
  const issues = state.reporter.finish({ ...draft, deck: children })
  for (const issue of issues) options.onIssue?.(issue)
  return { children, issues }
}

interface Session {
  state: State
  scanned: Scan
  options: HtmlImportOptions
}

function open(
  input: string | Uint8Array,
  options: HtmlImportOptions,
  isFragment: boolean,
): Session {
  const limits: ImportLimits = { ...DEFAULT_IMPORT_LIMITS, ...defined(options.limits ?? {}) }
  if (input.length > limits.bytes) throw tooLarge(input.length, limits.bytes)
  const { text, count } = repairText(typeof input === 'string' ? input : decode(input))
  const source = parseSource(text, limits, isFragment)
  const scanned = scan(source.root)
  const state = createState(options, limits, source, scanned)
  if (count > 0) {
    state.report(
      'import-text-repaired',
      undefined,
      `${count} characters that no text may have were repaired.`,
    )
  }
  return { state, scanned, options }
}

function tooLarge(size: number, limit: number): ArticleError {
  const message = `The source has ${size} characters or bytes, and ${limit} are allowed. Raise \`limits.bytes\`, or split it.`
  return new ArticleError([{ code: 'too-large', severity: 'error', path: '', message }])
}

/** The state of one import. */
function createState(
  options: HtmlImportOptions,
  limits: ImportLimits,
  source: State['source'],
  scanned: Scan,
): State {
  const reporter = createReporter()
  const [base] = scanned.byName.get('base') ?? []
  const baseUrl = createUrlReader(options.url).absolute(base && attribute(base, 'href'))
  const canonical = (scanned.byName.get('link') ?? []).find(
    (link) => attribute(link, 'rel') === 'canonical',
  )
  const pageUrl =
    options.url ?? createUrlReader(undefined).absolute(canonical && attribute(canonical, 'href'))
  const sheets = (scanned.byName.get('style') ?? []).map((style) => {
    const [text] = style.childNodes
    return text && 'value' in text ? text.value : ''
  })
  const idFor = createIds()
  const usedIds = new Set<string>()
  const state: State = {
    options,
    limits,
    source,
    urls: createUrlReader(baseUrl ?? pageUrl, () =>
      reporter.report('import-url-relative', {
        message: 'A relative URL has no page to be resolved against. Give the option `url`.',
        key: '',
      }),
    ),
    reporter,
    styles: createStyles(sheets),
    language: options.facts?.inLanguage,
    targets: scanned.targets,
    level: 0,
    types: options.types,
    images: new Set(),
    bodySize: isElement(scanned.body) ? (scanned.body.size ?? 0) : 0,
    isInUnknown: false,
    hasPaywall: false,
    suggestions: new Map(),
    header: undefined,
    live: undefined,
    dialects: new Set(),
    own: undefined,
    report(code, element, message, { text, node, key, loss } = {}) {
      reporter.report(code, {
        message,
        source: element && source.positionOf(element),
        text,
        node,
        key,
        loss,
      })
    },
    ...createWalk(() => state),
    fieldsOf(element) {
      return commonFields(element, state, usedIds)
    },
    idFor,
  }
  return state
}

const NO_FIELDS: CommonFields = {}

/** The id, if a link leads to it, and the language and direction where they differ. */
function commonFields(element: HtmlElement, state: State, used: Set<string>): CommonFields {
  const { attrs } = element
  let fields = NO_FIELDS
  for (let index = 0; index < attrs.length; index++) {
    const { name, value } = attrs[index] as { name: string; value: string }
    if (name === 'id' && state.targets.has(value)) {
      const id = state.idFor(value)
      if (element.hasId !== true && used.has(id)) continue
      used.add(id)
      element.hasId = true
      fields = { ...fields, id }
    } else if (name === 'lang' || name === 'xml:lang') {
      if (isLanguageTag(value) && !isSameLanguage(value, state)) fields = { ...fields, lang: value }
    } else if (name === 'dir') {
      const dir = value.toLowerCase()
      if (dir === 'ltr' || dir === 'rtl' || dir === 'auto') fields = { ...fields, dir }
    }
  }
  return fields
}

/** Word says of each word in which English it is. */
function isSameLanguage(tag: string, { language, dialects }: State): boolean {
  if (tag === language || !dialects.has('Word')) return tag === language
  const primary = (one = tag) => one.split('-')[0]?.toLowerCase()
  return primary(language) === primary()
}

/** Reads a page of our own renderers. */
function readOwnPage(
  session: Session,
  envelope: Envelope,
  { article, prefix }: { article: HtmlElement; prefix: string },
): ImportResult {
  const { state, scanned, options } = session
  state.report('import-dialect', article, 'The markup is that of this package.')
  const [title] = scanned.byName.get('title') ?? []
  const draft = readOwnArticle(
    article,
    prefix,
    state,
    envelope,
    title && textOf({ ...title, tagName: 'p' }),
  )
  readOutside(scanned, article, article, state)
  const kept = Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as Draft
  return finish(session, { ...kept, ...defined(options.facts ?? {}) }, envelope.found, envelope)
}

/** Reads the article of a page. */
function readPage(session: Session, envelope: Envelope): ImportResult {
  const { state, scanned, options } = session
  const { body, frame, by } = findBody(scanned, options.select)
  if (by === 'text' || by === 'all') {
    state.report(
      'import-article-guessed',
      isElement(body) ? body : undefined,
      'No markup says where the article is: it was taken to be where most text is. Give the option `select`.',
    )
  }
  state.bodySize = isElement(body) ? (body.size ?? 0) : 0
  const headline = headlineOf(scanned, frame, body, envelope.facts.headline)
  const header: HeaderFacts = { facts: {}, found: {}, isClosed: false }
  state.header = createHeader(header, headline, envelope.facts)
  const language = isElement(body) ? languageAround(body) : undefined
  if (language !== undefined) state.language ??= language

  const live = findEntries(body, envelope.jsonLd, envelope.facts.type)
  if (live) {
    state.live = (element, builder) => {
      const isEntry = live.read(element, builder, state)
      header.isClosed ||= isEntry
      return isEntry
    }
  }
  const lead = readBefore(frame, body, state)
  header.isClosed = header.isClosed || lead.hasBody
  const builder = createBuilder(true, 0)
  state.walk(body.childNodes, builder)
  flush(builder)
  state.header = undefined
  readOutside(scanned, frame, body, state)

  const children = [...lead.blocks, ...builder.blocks, ...builder.hoisted]
  const facts: Partial<Article> = { ...envelope.facts }
  const found = { ...envelope.found }
  if (language !== undefined && facts.inLanguage === undefined) {
    facts.inLanguage = language
    found['/inLanguage'] = { from: 'element', key: 'lang' }
  }
  for (const [field, value] of Object.entries(header.facts) as [keyof Article, never][]) {
    const isSeen =
      field === 'headline' || field === 'byline' || field === 'deck' || field === 'kicker'
    if (!isSeen && facts[field] !== undefined) continue
    facts[field] = value
    const origin = header.found[`/${field}`]
    if (origin) found[`/${field}`] = origin
  }
  keepHeadline(facts, found, header, envelope, state)
  if (facts.id === undefined && facts.url !== undefined) {
    facts.id = facts.url
    found['/id'] = found['/url'] ?? { from: 'link', key: 'canonical' }
  }
  const leadMedia = lead.media ?? takeLead(children)
  if (facts.dateline === undefined) {
    const text = takeDateline(children)
    if (text !== undefined) {
      facts.dateline = { text }
      found['/dateline'] = { from: 'element', key: 'p' }
    }
  }
  const draft: Draft = {
    schemaVersion: '1.0',
    ...facts,
    ...(leadMedia && { leadMedia }),
    ...defined(options.facts ?? {}),
    body: { type: 'root', children },
    ...(live && live.updates.length > 0 && { updates: live.updates }),
  }
  return finish(session, draft, found, envelope)
}

/** The visible headline, or the page's title if there is no visible one. */
function keepHeadline(
  facts: Partial<Article>,
  found: ImportResult['found'],
  header: HeaderFacts,
  { facts: { headline } }: Envelope,
  state: State,
): void {
  if (header.facts.headline === undefined || headline === undefined) return
  if (sameWords(headline, header.facts.headline)) return
  state.report(
    'import-fact-conflict',
    undefined,
    'The page names another headline than it shows: the one that is shown was kept.',
    { text: '', key: headline },
  )
  if (facts.alternativeHeadlines === undefined && headline !== facts.headline) {
    facts.alternativeHeadlines = { seo: headline }
    found['/alternativeHeadlines'] = found['/headline'] ?? { from: 'json-ld', key: 'headline' }
  }
}

function sameWords(a: string, b: string): boolean {
  return plainLetters(a) === plainLetters(b)
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * The headline's element: in the article, or else the last before the text. Without an `h1`, it is
 * a heading with the words of the headline that the page names.
 */
function headlineOf(
  scanned: Scan,
  frame: HtmlParent,
  body: HtmlParent,
  named: string | undefined,
): HtmlElement | undefined {
  const marked = findFirst(frame, (element) =>
    (attribute(element, 'itemprop') ?? '').split(/\s+/).includes('headline'),
  )
  if (marked && !/^(?:meta|link)$/.test(marked.tagName) && hasWords(textOf(marked))) return marked
  const all = (scanned.byName.get('h1') ?? []).filter((one) => hasWords(textOf(one)))
  const inBody = all.find((one) => contains(body, one))
  const inFrame = all.filter((one) => contains(frame, one))
  return inBody ?? inFrame.at(-1) ?? (named === undefined ? undefined : headingOf(frame, named))
}

function headingOf(frame: HtmlParent, headline: string): HtmlElement | undefined {
  const wanted = plainLetters(headline)
  return findFirst(
    frame,
    (element) =>
      (/^h[2-6]$/.test(element.tagName) || classesOf(element).includes('title')) &&
      plainLetters(textOf(element)).endsWith(wanted),
  )
}

function languageAround(element: HtmlElement): string | undefined {
  for (let at: HtmlParent | null = element; isElement(at); at = at.parentNode) {
    const lang = attribute(at, 'lang')
    if (isLanguageTag(lang)) return lang
  }
  return undefined
}

/** A short line above the text is a label; longer ones are words of the article. */
const LONGEST_LABEL = 60

/** Reads what is in the frame before the text: the header, the lead picture, and stray words. */
function readBefore(
  frame: HtmlParent,
  body: HtmlParent,
  state: State,
): { media: Figure | Gallery | undefined; blocks: Flow[]; hasBody: boolean } {
  if (frame === body) return { media: undefined, blocks: [], hasBody: false }
  const blocks: Flow[] = []
  let media: Figure | Gallery | undefined
  for (const part of partsBefore(frame, body)) {
    const builder = createBuilder(true, 0)
    state.visit(part, builder)
    flush(builder)
    for (const block of [...builder.blocks, ...builder.hoisted]) {
      if (!media && (block.type === 'figure' || block.type === 'gallery')) media = block
      else if (isLabel(block)) {
        state.report('import-element-dropped', part, 'A short line above the text was left out.', {
          text: wordsIn(block),
        })
      } else if (block.type !== 'adSlot' && block.type !== 'thematicBreak') blocks.push(block)
    }
  }
  return { media, blocks, hasBody: false }
}

function isLabel(block: Flow): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'heading') return false
  const words = wordsIn(block)
  return words.length <= LONGEST_LABEL || block.type === 'list'
}

function wordsIn(block: Flow): string {
  if (block.type === 'paragraph' || block.type === 'heading') return wordsOf(block.children)
  if (block.type === 'list') {
    return block.children.flatMap(({ children }) => children.map(wordsIn)).join(' ')
  }
  return ''
}

/** The elements of a frame before the text, the outermost of each. */
function partsBefore(frame: HtmlParent, body: HtmlParent): HtmlElement[] {
  const parts: HtmlElement[] = []
  for (let parent: HtmlParent | undefined = frame; parent && parent !== body; ) {
    const children: HtmlElement[] = elementsOf(parent)
    const around: HtmlElement | undefined = children.find((child) => contains(child, body))
    parts.push(...children.slice(0, around ? children.indexOf(around) : children.length))
    parent = around
  }
  return parts
}

/** A picture or a gallery above the first words leads the article. */
function takeLead(children: Flow[]): Figure | Gallery | undefined {
  const [first] = children
  if (first?.type !== 'figure' && first?.type !== 'gallery') return undefined
  if (first.type === 'figure' && !LEAD_TYPES.has(first.children[0].type)) return undefined
  if (children.length < 2) return undefined
  children.shift()
  return first
}

/** A place in capitals, with an agency in parentheses if there is one, and a dash. */
const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M}.,'’/ -]{2,40}(?:, [\p{L}\p{M}\d. ]{2,30})?(?: \([\p{L}\d .’'/]{2,30}\))?)\s*(?:[—–]|--?\s)\s*(?=\S)/u

/** Takes a dateline such as “PORT ELNE (AP) — ” from the first words. */
function takeDateline(children: readonly Flow[]): string | undefined {
  const first = children.find(({ type }) => type !== 'figure' && type !== 'adSlot')
  const [text] = first?.type === 'paragraph' ? first.children : []
  if (text?.type !== 'text') return undefined
  const [whole, dateline] = DATELINE.exec(text.value) ?? []
  if (whole === undefined || whole.length === text.value.length) return undefined
  text.value = text.value.slice(whole.length)
  return lineOf(dateline)
}

const LEAD_TYPES: ReadonlySet<string> = new Set(['image', 'video'])

function finish(
  { state, options }: Session,
  draft: Draft,
  found: ImportResult['found'],
  envelope?: Envelope,
): ImportResult {
  const { suggestions } = state
  const missing = missingFields(draft, (node, field) => {
    if (node === draft && field === 'type') return envelope?.suggestedType
    return suggestions.get(node)?.[field]
  })
  reportPlaceholders(draft, state)
  const issues = state.reporter.finish(draft)
  for (const issue of issues) options.onIssue?.(issue)
  const given = Object.keys(defined(options.facts ?? {}))
  const own = given.map((field) => [`/${field}`, { from: 'facts', key: field }])
  return { draft, missing, issues, found: { ...found, ...Object.fromEntries(own) } }
}

/** A mark of editors for what is to come. */
const PLACEHOLDER = /(?:^|[\s[(])(?:TKTK|TK TK|TK)(?:$|[\s.,;:\])])/

function reportPlaceholders(draft: Draft, state: State): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, value: text } = value as { type?: string; value?: unknown }
    if (type === 'text' && typeof text === 'string') {
      if (text.includes('TK') && PLACEHOLDER.test(text)) {
        state.reporter.report('import-placeholder-text', {
          message: 'The text has the placeholder TK. Replace it.',
          node: value,
        })
      }
      return
    }
    for (const key in value) visit((value as Record<string, unknown>)[key])
  }
  visit(draft.body)
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
