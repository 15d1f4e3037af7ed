import type { Labels } from '../render/labels/labels.js'
import type { LossCode } from '../render/losses.js'
import type { UrlPolicy } from '../render/safety/url-policy.js'
import type { Article } from '../schema/article.js'
import type { ArticleNode, NodeOf, NodeType } from '../schema/nodes.js'
import { resolveMarks } from './inline-marks.js'

/**
 * The state that handlers for plain text receive.
 *
 * @example
 * const rule = (state: TextState, width: number) => state.wrap('* * *', width)
 */
export interface TextState {
  /** The rendered article. */
  article: Article
  /** The language of the article. Default: English. */
  language: string
  /** The labels in the article's language. */
  labels: Labels
  /** Renders a node with the handler for its type. Inside a line, the width is `Infinity`. */
  one(node: ArticleNode, width: number): string
  /**
   * Cleans and normalizes text, and wraps it into lines of at most `width` columns. Line endings
   * are kept; runs of spaces become one.
   */
  wrap(words: string, width: number): string
  /** Returns the width of a text in terminal columns. */
  columns(text: string): number
  /** Formats a date according to the options. */
  formatDate(date: string): string
  /**
   * Returns the URL if it is safe to output. Otherwise reports the loss at the field of the node.
   */
  safeUrl(kind: keyof UrlPolicy, url: unknown, node: object, field: string): string | undefined
  /** Reports content that cannot be rendered faithfully. A custom code must contain a colon. */
  report(code: LossCode, node: object, field: string, message: string): void
}

/**
 * Renders nodes of a type instead of the default handler, which it can call.
 *
 * The handler of a phrasing node returns its text, with `
 * ` for a break. The handler of a block returns lines of at most `width` columns, or `''` to leave
 * the block out.
 *
 * @param renderDefault Returns what the default handler returns for the same node.
 *
 * @example
 * const quiet: TextHandlerOverride = (_state, _node, _width, renderDefault) =>
 *   renderDefault().toLowerCase()
 */
export type TextHandlerOverride<N extends ArticleNode = ArticleNode> = (
  state: TextState,
  node: N,
  width: number,
  renderDefault: () => string,
) => string

/**
 * Custom handlers by node type.
 *
 * @example
 * const handlers: TextHandlerOverrides = { pullquote: () => '' }
 * renderText(article, { handlers }).startsWith('Transport') // true
 */
export type TextHandlerOverrides = {
  readonly [T in NodeType]?: TextHandlerOverride<NodeOf<T>> | undefined
}

/**
 * Renders phrasing nodes to text.
 *
 * @example
 * const state = { one: ({ value }) => value }
 * console.log(renderPhrasing(state, [{ type: 'text', value: 'Calm' }])) // 'Calm'
 */
export function renderPhrasing(
  state: Pick<TextState, 'one'>,
  nodes: readonly ArticleNode[] | undefined,
): string {
  return resolveMarks(renderInline(state, nodes))
}

/**
 * Renders phrasing nodes inside other phrasing nodes. Marks that depend on the surrounding text
 * stay unresolved.
 */
export function renderInline(
  state: Pick<TextState, 'one'>,
  nodes: readonly ArticleNode[] | undefined,
): string {
  let words = ''
  if (nodes) for (const node of nodes) words += state.one(node, Number.POSITIVE_INFINITY)
  return words
}

/**
 * Renders blocks with empty lines in between. Empty blocks are left out.
 *
 * @example
 * const state = { one: () => '* * *' }
 * console.log(renderBlocks(state, [{ type: 'thematicBreak' }], 72)) // '* * *'
 */
export function renderBlocks(
  state: Pick<TextState, 'one'>,
  nodes: readonly ArticleNode[] | undefined,
  width: number,
): string {
  let text = ''
  if (nodes) for (const node of nodes) text = joinBlock(text, state.one(node, width))
  return text
}

/** Joins non-empty texts with empty lines in between. */
export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  let text = ''
  for (const block of blocks) if (block) text = joinBlock(text, block)
  return text
}

/** Appends a block to a text. */
export function joinBlock(text: string, block: string): string {
  if (block === '') return text
  return text === '' ? block : `${text}\n\n${block}`
}
