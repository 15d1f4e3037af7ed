import type { Flow, Phrasing } from '../../schema/nodes.js'
import type { Builder, CommonFields } from '../builder.js'
import type { ImportCode } from '../codes.js'
import type { Reporter } from '../reporter.js'
import type { ImportLimits, ImportOptions, ImportType } from '../types.js'
import type { UrlReader } from '../urls.js'
import type { HtmlElement, HtmlNode, HtmlParent, Source } from './dom.js'
import type { Styles } from './styles.js'

/**
 * An element as handlers for custom types receive it.
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
 * Options of HTML imports. Handlers in `types` are looked up by element name, or by class with a
 * leading dot.
 *
 * @example
 * const options: HtmlImportOptions = { select: '.story-text', url: 'https://harbour.example/calm' }
 */
export interface HtmlImportOptions extends ImportOptions<HtmlValue> {
  /**
   * A simple selector for the body, such as `.story-text`, `#text` or `div[data-role=body]`.
   * Default: the body is found by its markup.
   */
  select?: string | undefined
}

/** Converts an element to a part of an article. */
export type HtmlHandler = (element: HtmlElement, builder: Builder, state: State) => void

/** Extends the HTML importer for formats that are based on HTML. */
export interface Hooks {
  /** Whether the whole source is content, regardless of its classes. */
  isAllContent: boolean
  /** Reads an element. Returns whether it did. */
  element(element: HtmlElement, builder: Builder): boolean
  /** Reads a comment and its block. Returns how many nodes were read. */
  comment(nodes: readonly HtmlNode[], index: number, builder: Builder): number
  /** Reads a text. */
  text(text: string, builder: Builder): void
}

/** The state of one import, with functions for handlers to read the content of an element. */
export interface State {
  options: HtmlImportOptions
  limits: ImportLimits
  source: Source
  urls: UrlReader
  reporter: Reporter
  styles: Styles
  /** The language at the current position. */
  language: string | undefined
  /** The ids that links of the page lead to. */
  targets: ReadonlySet<string>
  /** The number of elements around the current one. */
  level: number
  types: Record<string, ImportType<HtmlValue>> | undefined
  /** The URLs of all images so far. */
  images: Set<string>
  /** The length of the body's text. */
  bodySize: number
  /** Whether an ancestor is preserved as an unknown node. */
  isInUnknown: boolean
  /** Whether a paywall has been found. */
  hasPaywall: boolean
  /** Reads an element that is part of the header. Returns whether it is one. */
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
    details?: {
      text?: string
      node?: object
      key?: string
      loss?: 'degraded' | 'dropped'
      suggestion?: string
    },
  ): void
  /** Reads nodes into a builder. */
  walk(nodes: readonly HtmlNode[], builder: Builder): void
  /** Reads one element into a builder. */
  visit(element: HtmlElement, builder: Builder): void
  /** Returns the content of an element as blocks. */
  flow(parent: HtmlParent | readonly HtmlNode[], builder: Builder): Flow[]
  /** Returns the content of an element as inline nodes, followed by blocks that did not fit. */
  phrasing(
    parent: HtmlParent | readonly HtmlNode[],
    builder: Builder,
  ): { children: Phrasing[]; hoisted: Flow[] }
  /** Returns the id, language and direction of an element that the draft should have. */
  fieldsOf(element: HtmlElement): CommonFields
  /** Returns the id in the draft for an id of the source. */
  idFor(id: string): string
}
