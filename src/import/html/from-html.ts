// HTML imports: take a page or a fragment and return a draft. `page/` finds the article and its
// metadata, `own/` reads pages of our own renderers. Must not import the command line.

import type { Article } from '../../schema/article.js'
import { isLanguageTag } from '../../schema/language.js'
import type { Figure, Flow, Gallery, Phrasing } from '../../schema/nodes.js'
import { createBuilder, flush, takePhrasing } from '../builder.js'
import type { Draft } from '../draft.js'
import { hasWords, lineOf } from '../text.js'
import type { ImportIssue, ImportResult } from '../types.js'
import { createUrlReader } from '../urls.js'
import { reportDialects } from './dialects.js'
import {
  attribute,
  classesOf,
  contains,
  elementsOf,
  findFirst,
  type HtmlElement,
  type HtmlParent,
  hasProperty,
  isElement,
  textOf,
} from './dom.js'
import { findEntries } from './live.js'
import { readOwnArticle } from './own/article.js'
import { findOwn } from './own/own.js'
import { type Envelope, readEnvelope } from './page/envelope.js'
import { findBody } from './page/find-body.js'
import { createHeader, type HeaderFacts } from './page/header.js'
import { isLabel, isShortLine, reportLabel } from './page/labels.js'
import { readOutside } from './page/outside.js'
import type { Scan } from './scan.js'
import { defined, finish, open, type Session } from './session.js'
import type { HtmlImportOptions, State } from './state.js'

/**
 * Imports an HTML page: finds the body, and reads the metadata from JSON-LD, `meta`, microdata and
 * the header.
 *
 * @param html A page, as a string or as bytes in the encoding that it declares.
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
 * Imports an HTML fragment with the body of an article, such as the content of an editor or a CMS.
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
      'Only text is allowed here, so other blocks were left out.',
    )
  }
  const draft: Draft = { schemaVersion: '1.0', body: { type: 'root', children: [] } }
  const issues = state.reporter.finish({ ...draft, deck: children })
  for (const issue of issues) options.onIssue?.(issue)
  return { children, issues }
}

/** Reads a page of our own renderers. */
function readOwnPage(
  session: Session,
  envelope: Envelope,
  { article, prefix }: { article: HtmlElement; prefix: string },
): ImportResult {
  const { state, scanned, options } = session
  state.report('import-dialect', article, 'The markup is that of this package.')
  // Renderers keep URLs verbatim, except those in the head.
  if (options.url === undefined) state.urls = createUrlReader(undefined)
  const [title] = scanned.byName.get('title') ?? []
  const social = (scanned.byName.get('meta') ?? []).find(
    (meta) => attribute(meta, 'property') === 'og:title',
  )
  const draft = readOwnArticle(article, prefix, state, envelope, {
    title: title && textOf({ ...title, tagName: 'p' }),
    social: social && attribute(social, 'content'),
  })
  readOutside(scanned, article, article, state)
  const kept = Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined),
  ) as Draft
  return finish(
    session,
    { ...kept, ...defined(options.facts ?? {}) },
    envelope.found,
    envelope.suggestedType,
  )
}

/** Reads the article of a page. */
function readPage(session: Session, envelope: Envelope): ImportResult {
  const { state, scanned, options } = session
  const { body, frame, by } = findBody(scanned, options.select)
  if (by === 'text' || by === 'all') {
    state.report(
      'import-article-guessed',
      isElement(body) ? body : undefined,
      'No markup identifies the article, so the part with most text was used. Set the option `select`.',
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
  const leadMedia = lead.media ?? takeLead(children, state)
  if (facts.dateline === undefined) {
    const text = takeDateline(children)
    if (text !== undefined) {
      facts.dateline = { text }
      found['/dateline'] = { from: 'element', key: 'p' }
    }
  }
  if (live && live.updates.length > 0 && facts.type === undefined) {
    facts.type = 'liveBlog'
    found['/type'] = { from: 'microdata', key: 'liveBlogUpdate' }
  }
  const draft: Draft = {
    schemaVersion: '1.0',
    ...facts,
    ...(leadMedia && { leadMedia }),
    ...defined(options.facts ?? {}),
    body: { type: 'root', children },
    ...(live && live.updates.length > 0 && { updates: live.updates }),
  }
  return finish(session, draft, found, envelope.suggestedType)
}

/** Returns the visible headline, or else the title of the page. */
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
  const marked = findFirst(frame, (element) => hasProperty(element, 'headline'))
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

/** Reads the content of the frame before the text: the header, the lead image, and other text. */
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
      else if (isLabel(block)) reportLabel(block, part, state)
      else if (block.type !== 'adSlot' && block.type !== 'thematicBreak') blocks.push(block)
    }
  }
  return { media, blocks, hasBody: false }
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

/**
 * Moves an image or gallery above the first text to the lead. Short lines above it, such as the
 * place of the author, are left out.
 */
function takeLead(children: Flow[], state: State): Figure | Gallery | undefined {
  const at = children.findIndex((block) => !isShortLine(block))
  const first = children[at]
  if (first?.type !== 'figure' && first?.type !== 'gallery') return undefined
  if (first.type === 'figure' && !LEAD_TYPES.has(first.children[0].type)) return undefined
  if (children.length < at + 2) return undefined
  for (const block of children.splice(0, at + 1).slice(0, -1)) reportLabel(block, undefined, state)
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
