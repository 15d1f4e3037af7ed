import { isLanguageTag } from '../../schema/language.js'
import { ArticleError } from '../../tree/issue.js'
import { checkArgument, checkOptions } from '../../tree/options.js'
import type { CommonFields } from '../builder.js'
import { type Draft, findMissing } from '../draft.js'
import { createReporter } from '../reporter.js'
import { repairText } from '../text.js'
import { DEFAULT_IMPORT_LIMITS, type ImportLimits, type ImportResult } from '../types.js'
import { createUrlReader } from '../urls.js'
import { decode } from './decode.js'
import { attribute, type HtmlElement, isElement, parseSource } from './dom.js'
import { createIds } from './ids.js'
import { type Scan, scan } from './scan.js'
import type { HtmlImportOptions, State } from './state.js'
import { createStyles } from './styles.js'
import { createWalk } from './walk.js'

/** One import: its state and its source. */
export interface Session {
  state: State
  scanned: Scan
  options: HtmlImportOptions
}

/**
 * Parses a source.
 *
 * @throws {ArticleError} With the code `too-large` or `too-many-nodes` if a limit is exceeded.
 */
export function open(
  input: string | Uint8Array,
  options: HtmlImportOptions,
  isFragment: boolean,
): Session {
  checkArgument('html', 'string or bytes', input)
  checkOptions(options)
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
        message: 'A relative URL cannot be resolved. Set the option `url`.',
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
    header: undefined,
    live: undefined,
    dialects: new Set(),
    own: undefined,
    hooks: undefined,
    report(code, element, message, { text, node, key, loss, suggestion } = {}) {
      reporter.report(code, {
        message,
        source: element && (() => state.source.positionOf(element)),
        text,
        node,
        key,
        loss,
        suggestion,
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

/** Returns the id if a link leads to it, and the language and direction if they differ. */
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

/** The result of an import: what the draft lacks, and the issues in the order of the source. */
export function finish(
  { state, options }: Session,
  draft: Draft,
  found: ImportResult['found'],
  suggestedType?: string,
): ImportResult {
  const missing = findMissing(draft, (node, field) =>
    node === draft && field === 'type' ? suggestedType : undefined,
  )
  reportPlaceholders(draft, state)
  const issues = state.reporter.finish(draft)
  for (const issue of issues) options.onIssue?.(issue)
  const given = Object.keys(defined(options.facts ?? {}))
  const own = given.map((field) => [`/${field}`, { from: 'facts', key: field }])
  return { draft, missing, issues, found: { ...found, ...Object.fromEntries(own) } }
}

/** A placeholder of editors for missing text. */
const PLACEHOLDER = /(?:^|[\s[(])(?:TKTK|TK TK|TK)(?:$|[\s.,;:\])])/

function reportPlaceholders(draft: Draft, state: State): void {
  if (!state.source.includes('TK')) return
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, value: text } = value as { type?: string; value?: unknown }
    if (type === 'text' && typeof text === 'string') {
      if (PLACEHOLDER.test(text)) {
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

/** Returns the fields that have a value. */
export function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
