import type { Flow, Phrasing } from '../../schema/nodes.js'
import type { Builder, CommonFields } from '../builder.js'
import type { ImportCode } from '../codes.js'
import type { Reporter } from '../reporter.js'
import type { ImportLimits, ImportOptions, ImportType } from '../types.js'
import type { UrlReader } from '../urls.js'
import type { HtmlElement, HtmlNode, HtmlParent, Source } from './dom.js'
import type { Styles } from './styles.js'

/**
 * An element as handlers for custom types get it.
 *
 * @example
 * const poll: ImportType<HtmlValue> = ({ attributes }) => [
 *   { type: 'unknown', originalType: 'acme:poll', value: { id: attributes.id ?? '' }, children: [] },
 * ]
 */
export interface HtmlValue {
  /** The name of the element in lower case. */
  name: string
  /** The attributes by name. */
  attributes: Record<string, string>
  /** Its words on one line. */
  text: string
  /** Its markup, if it has no more than 1,000 elements. */
  html: string
}

/**
 * How to import HTML. Handlers in `types` are found by the name of an element, or by a class with a
 * dot before it.
 *
 * @example
 * const options: HtmlImportOptions = { select: '.story-text', url: 'https://harbour.example/calm' }
 */
export interface HtmlImportOptions extends ImportOptions<HtmlValue> {
  /**
   * Where the body is: a simple selector such as `.story-text`, `#text` or `div[data-role=body]`.
   * Default: it is found by its markup.
   */
  select?: string | undefined
}

/** How an element becomes part of an article. */
export type HtmlHandler = (element: HtmlElement, builder: Builder, state: State) => void

/** How a format that is made of HTML reads what only it has. */
export interface Hooks {
  /** Whether all of the source is content, whatever its classes say. */
  isAllContent: boolean
  /** Reads an element; returns whether it did. */
  element(element: HtmlElement, builder: Builder): boolean
  /** Reads a comment and what belongs to it; returns how many of the nodes were read. */
  comment(nodes: readonly HtmlNode[], index: number, builder: Builder): number
  /** Reads a text. */
  text(text: string, builder: Builder): void
}

/** What one import knows, and how handlers go on with what is in an element. */
export interface State {
  options: HtmlImportOptions
  limits: ImportLimits
  source: Source
  urls: UrlReader
  reporter: Reporter
  styles: Styles
  /** The language of what is being read. */
  language: string | undefined
  /** The ids that links of the page lead to. */
  targets: ReadonlySet<string>
  /** How many elements are around the one that is being read. */
  level: number
  types: Record<string, ImportType<HtmlValue>> | undefined
  /** The file addresses of the images so far. */
  images: Set<string>
  /** How much text the body has. */
  bodySize: number
  /** Whether an element around is kept as it is. */
  isInUnknown: boolean
  /** Whether a gate has been found. */
  hasPaywall: boolean
  /** Values that the source suggests for missing fields of nodes. */
  suggestions: Map<object, Record<string, string>>
  /** Reads an element that is part of the header; returns whether it is one. */
  header: ((element: HtmlElement, builder: Builder, state: State) => boolean) | undefined
  /** Reads an element that is an entry of a live blog; returns whether it is one. */
  live: ((element: HtmlElement, builder: Builder, state: State) => boolean) | undefined
  /** The programs whose markup the source has. */
  dialects: ReadonlySet<string>
  /** Reads the elements of our own renderers. */
  own: ((element: HtmlElement, builder: Builder) => boolean) | undefined
  hooks: Hooks | undefined

  report(
    code: ImportCode,
    element: HtmlElement | undefined,
    message: string,
    details?: { text?: string; node?: object; key?: string; loss?: 'degraded' | 'dropped' },
  ): void
  /** Reads nodes into a builder. */
  walk(nodes: readonly HtmlNode[], builder: Builder): void
  /** Reads one element into a builder. */
  visit(element: HtmlElement, builder: Builder): void
  /** What is in an element as blocks. */
  flow(parent: HtmlParent | readonly HtmlNode[], builder: Builder): Flow[]
  /** What is in an element as one line. Blocks that a line can't hold come second. */
  phrasing(
    parent: HtmlParent | readonly HtmlNode[],
    builder: Builder,
  ): { children: Phrasing[]; hoisted: Flow[] }
  /** The id, language and direction of an element, as far as the draft should have them. */
  fieldsOf(element: HtmlElement): CommonFields
  /** The id that the draft has for one of the source. */
  idFor(id: string): string
}
