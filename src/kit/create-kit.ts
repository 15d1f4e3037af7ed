// Kits: take definitions of custom nodes and return schemas and renderers that support them. Must
// not import the command line.

import { ampToHast, renderAmp } from '../amp/document/document.js'
import type { AmpOptions } from '../amp/options.js'
import { renderHtmlDocument } from '../html/document/document.js'
import type { HtmlDocumentOptions, HtmlOptions } from '../html/options.js'
import { articleToHast, renderHtml } from '../html/render-html.js'
import { createSchema, type Schemas } from '../parse/create-schema.js'
import { type ParseOptions, type ParseResult, parseWith } from '../parse/parse-article.js'
import { reportWith, type Target, type TargetOptions } from '../report/report.js'
import type { Article } from '../schema/article.js'
import type { TextOptions } from '../text/options.js'
import { renderText } from '../text/render-text.js'
import { ArticleError, type Issue } from '../tree/issue.js'
import { checkArgument, checkOptions } from '../tree/options.js'
import { defineNode, type NodeDefinition } from './define-node.js'

/** A definition with any fields, since a kit accepts different nodes. */
// biome-ignore lint/suspicious/noExplicitAny: definitions have different fields
type AnyDefinition = NodeDefinition<any>

/**
 * The functions of this package for articles with custom nodes.
 *
 * @example
 * const kit: Kit = createKit({ nodes: [] })
 * kit.safeParseArticle(article).success // true
 */
export interface Kit {
  /** The zod schema of articles with these nodes. Also a Standard Schema. */
  articleSchema: Schemas['articleSchema']
  /** The schemas of all nodes, including custom ones; see `createSchema`. */
  schemas: Schemas
  /** `parseArticle` with these nodes. */
  parseArticle(input: unknown, options?: ParseOptions): Article
  /** `safeParseArticle` with these nodes. */
  safeParseArticle(input: unknown, options?: ParseOptions): ParseResult
  /** `renderHtml` with these nodes. */
  renderHtml(article: Article, options?: HtmlOptions): string
  /** `renderHtmlDocument` with these nodes. */
  renderHtmlDocument(article: Article, options?: HtmlDocumentOptions): string
  /** `renderAmp` with these nodes. */
  renderAmp(article: Article, options?: AmpOptions): string
  /** `renderText` with these nodes. */
  renderText(article: Article, options?: TextOptions): string
  /** `report` with these nodes. */
  report<T extends Target>(article: Article, target: T, options?: TargetOptions[T]): Issue[]
}

/**
 * Creates the schemas and renderers of articles with custom nodes from the same definitions.
 *
 * @param options The nodes, created by `defineNode`.
 * @throws {ArticleError} If two definitions have the same type, or one is invalid: see `defineNode`.
 *
 * @example
 * const kit = createKit({ nodes: [] })
 * console.log(kit.parseArticle(article).headline === article.headline) // true
 */
export function createKit(options: { nodes: readonly AnyDefinition[] }): Kit {
  checkOptions(options)
  const { nodes } = options
  checkArgument('nodes', 'list of objects', nodes)
  const schemas = createSchema({ nodes: nodes.map((node) => defineNode(node)) })
  const withNodes = handlersFor(nodes)

  function safeParseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
    return parseWith(schemas, input, options)
  }

  return {
    schemas,
    articleSchema: schemas.articleSchema,
    safeParseArticle,
    parseArticle(input, options) {
      const result = safeParseArticle(input, options)
      if (!result.success) throw new ArticleError(result.issues)
      return result.data
    },
    renderHtml: (article, options) => renderHtml(article, withNodes('html', options)),
    renderHtmlDocument: (article, options) =>
      renderHtmlDocument(article, withNodes('html', options)),
    renderAmp: (article, options) => renderAmp(article, withNodes('amp', options)),
    renderText: (article, options) => renderText(article, withNodes('text', options)),
    report(article, target, options) {
      return reportWith(
        {
          html: (input, settings) => articleToHast(input, withNodes('html', settings)),
          amp: (input, settings) => ampToHast(input, withNodes('amp', settings)),
          text: (input, settings) => renderText(input, withNodes('text', settings)),
        },
        article,
        target,
        options,
      )
    },
  }
}

/**
 * Merges the handlers of the nodes into the options of a target. Handlers in the options take
 * precedence.
 */
function handlersFor(nodes: readonly AnyDefinition[]) {
  return <Options extends { handlers?: object | undefined }>(
    target: Target,
    options = {} as Options,
  ): Options => ({
    ...options,
    handlers: {
      ...Object.fromEntries(nodes.map((node) => [node.type, node[target]])),
      ...options.handlers,
    },
  })
}
