import type * as z from 'zod'
import { ampDocument, ampTree } from '../amp/document/document.js'
import { ampHandlers } from '../amp/handlers.js'
import type { AmpOptions } from '../amp/options.js'
import { toMarkup } from '../hast/to-hast.js'
import { htmlDocument } from '../html/document/document.js'
import { htmlHandlers } from '../html/handlers.js'
import type { HtmlDocumentOptions, HtmlOptions } from '../html/options.js'
import { htmlTree } from '../html/render-html.js'
import { asSchema } from '../parse/article-schema.js'
import type { CustomNodeShape } from '../parse/custom-nodes.js'
import { type ParseOptions, type ParseResult, parseWith } from '../parse/parse-article.js'
import { reportWith, type Target, type TargetOptions } from '../report/report.js'
import type { Article } from '../schema/article.js'
import type { TextOptions } from '../text/options.js'
import { renderText } from '../text/render-text.js'
import { ArticleError, type Issue, optionError } from '../tree/issue.js'
import { defineNode, type NodeDefinition } from './define-node.js'

/** What any definition is, whatever its fields: a kit takes them side by side. */
// biome-ignore lint/suspicious/noExplicitAny: a list of definitions has fields of every kind
type AnyDefinition = NodeDefinition<any, any, any>

/**
 * The functions of this package for articles with nodes of one's own.
 *
 * @example
 * const kit: Kit = createKit({ nodes: [] })
 * kit.safeParseArticle(article).success // true
 */
export interface Kit {
  /** The same check as a zod schema, and so a Standard Schema. */
  articleSchema: z.ZodType<Article, Article>
  /** As the function of this package: it throws what stops the article. */
  parseArticle(input: unknown, options?: ParseOptions): Article
  /** As the function of this package: it gives the article or the reasons. */
  safeParseArticle(input: unknown, options?: ParseOptions): ParseResult
  /** As the function of this package: an `article` element. */
  renderHtml(article: Article, options?: HtmlOptions): string
  /** As the function of this package: a whole page. */
  renderHtmlDocument(article: Article, options?: HtmlDocumentOptions): string
  /** As the function of this package: a whole AMP document. */
  renderAmp(article: Article, options?: AmpOptions): string
  /** As the function of this package: plain text. */
  renderText(article: Article, options?: TextOptions): string
  /** As the function of this package: what a target can’t show. */
  report<T extends Target>(article: Article, target: T, options?: TargetOptions[T]): Issue[]
}

/**
 * Makes a schema and renderers that know some nodes of one's own. They come from the same
 * definitions, so they can't disagree.
 *
 * @param options The nodes, as `defineNode` gives them.
 * @throws {ArticleError} If two definitions have the same type, or one is not as `defineNode` takes it.
 *
 * @example
 * const kit = createKit({ nodes: [] })
 * console.log(kit.parseArticle(article).headline === article.headline) // true
 */
export function createKit({ nodes }: { nodes: readonly AnyDefinition[] }): Kit {
  const shapes = new Map<string, CustomNodeShape>(
    nodes.map((node) => [node.type, { ...defineNode(node), place: node.place ?? 'flow' }]),
  )
  if (shapes.size < nodes.length) {
    throw optionError('nodes', 'Two definitions have the same `type`. Give each a name of its own.')
  }
  const html = { ...htmlHandlers, ...handlersOf(nodes, 'html') }
  const amp = { ...ampHandlers, ...handlersOf(nodes, 'amp') }
  const text = handlersOf(nodes, 'text')
  const withText = (options: TextOptions = {}) =>
    ({ ...options, handlers: { ...text, ...options.handlers } }) as TextOptions

  function safeParseArticle(input: unknown, options: ParseOptions = {}): ParseResult {
    return parseWith(shapes, input, options)
  }

  return {
    articleSchema: asSchema((input) => safeParseArticle(input)),
    safeParseArticle,
    parseArticle(input, options) {
      const result = safeParseArticle(input, options)
      if (!result.success) throw new ArticleError(result.issues)
      return result.data
    },
    renderHtml: (article, options = {}) => toMarkup(htmlTree(article, options, html)),
    renderHtmlDocument: (article, options = {}) => htmlDocument(article, options, html),
    renderAmp: (article, options = {}) => ampDocument(ampTree(article, options, amp)),
    renderText: (article, options) => renderText(article, withText(options)),
    report(article, target, options) {
      return reportWith(
        {
          html: (input, settings) => htmlTree(input, settings, html),
          amp: (input, settings) => ampTree(input, settings, amp),
          text: (input, settings) => renderText(input, withText(settings)),
        },
        article,
        target,
        options,
      )
    },
  }
}

function handlersOf<Target extends 'html' | 'amp' | 'text'>(
  nodes: readonly AnyDefinition[],
  target: Target,
): Record<string, AnyDefinition[Target]> {
  return Object.fromEntries(nodes.map((node) => [node.type, node[target]]))
}
