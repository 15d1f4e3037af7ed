import { newestFirst } from '../render/article/live.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { Flow } from '../schema/nodes.js'
import { optionError, show } from '../tree/issue.js'
import { renderBlocks } from './handler.js'
import { textHandlers } from './handlers.js'
import { SPOKEN } from './layout/layout.js'
import { shorten } from './layout/shorten.js'
import { createState, handlerMap } from './state.js'

/**
 * How long an excerpt is at most. Several limits hold together.
 *
 * @example
 * const options: ExcerptOptions = { characters: 80, ellipsis: ' …' }
 * renderExcerpt(article, options).length <= 80 // true
 */
export interface ExcerptOptions {
  /** As a reader counts them: an emoji is one, however it is made. */
  characters?: number | undefined
  /** By the rules of the article's language. Default: 50, if there is no other limit. */
  words?: number | undefined
  /** Paragraphs, block quotes and lists. */
  blocks?: number | undefined
  /** What stands behind a sentence that had to be cut. Default: `…`. */
  ellipsis?: string | undefined
}

const nothing = () => ''

/** An excerpt is running text: all else is left out. */
const excerptHandlers = /* @__PURE__ */ handlerMap({
  ...textHandlers,
  blockquote: (state, node, width) => renderBlocks(state, node.children, width),
  heading: nothing,
  pullquote: nothing,
  table: nothing,
  code: nothing,
  thematicBreak: nothing,
  figure: nothing,
  gallery: nothing,
  aside: nothing,
  timeline: nothing,
  relatedLinks: nothing,
  newsletter: nothing,
  adSlot: nothing,
})

/**
 * Renders the beginning of an article in plain words, for cards, feeds and descriptions: whole sentences
 * where at least one fits, and otherwise whole words. What stands behind a paywall is never in it.
 *
 * @param article An article, as `parseArticle` returns it. It is not changed.
 * @returns One line a block, with an empty line between; `''` if there are no words.
 * @throws {ArticleError} If the value is not an article, or a limit is not a whole number above zero.
 *
 * @example
 * renderExcerpt(article, { words: 8 }) // 'At twenty to three on Sunday morning, when…'
 */
export function renderExcerpt(article: Article, options: ExcerptOptions = {}): string {
  const { characters, blocks, ellipsis = '…' } = options
  const { words = (characters ?? blocks) === undefined ? 50 : undefined } = options
  for (const [name, limit] of Object.entries({ characters, words, blocks })) {
    if (limit === undefined || (Number.isSafeInteger(limit) && limit > 0)) continue
    throw optionError(name, `Found ${show(limit)}. Give a whole number above zero.`)
  }
  return withArticleErrors(article, options, () => {
    const settings = { width: Infinity, links: 'none' } as const
    const state = createState(excerptHandlers, article, settings, SPOKEN)
    const lines = (nodes: readonly Flow[]) =>
      nodes
        .map((node) => state.one(node, Infinity).replace(/(?<!\s)\s*\n\s*/g, ' '))
        .filter(Boolean)
    const { free, paywall } = splitAtPaywall(article.body)
    const ofBody = lines(free)
    const texts = ofBody.length > 0 || paywall ? ofBody : lines(updateBlocks(article))
    const most = { characters: characters ?? Infinity, words: words ?? Infinity }
    return shorten(texts.slice(0, blocks).join('\n\n'), most, state.language, ellipsis)
  })
}

function updateBlocks({ updates }: Article): Flow[] {
  return newestFirst(updates).flatMap(({ children }) => children)
}
