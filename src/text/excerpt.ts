import { newestFirst } from '../render/article/live.js'
import { paidLine } from '../render/article/paid-content.js'
import { splitAtPaywall } from '../render/article/paywall.js'
import type { SharedOptions } from '../render/options.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { Flow } from '../schema/nodes.js'
import { optionError, show } from '../tree/issue.js'
import { checkOptions } from '../tree/options.js'
import { createState } from './create-state.js'
import { joinBlocks, renderBlocks } from './handler.js'
import { textHandlers } from './handlers.js'
import { SPOKEN } from './layout/layout.js'
import { roomAfter, shorten } from './layout/shorten.js'
import { handlerMap } from './state.js'

/**
 * The maximum length of an excerpt, and the labels for paid content. Limits can be combined.
 *
 * @example
 * const options: ExcerptOptions = { characters: 80, ellipsis: ' …' }
 * renderExcerpt(article, options).length <= 80 // true
 */
export interface ExcerptOptions extends Pick<SharedOptions, 'labels' | 'languages'> {
  /** The maximum number of characters, counted as a reader does: an emoji is one. */
  characters?: number | undefined
  /**
   * The maximum number of words in the article's language. Default: 50 if there is no other limit.
   */
  words?: number | undefined
  /** The maximum number of blocks: paragraphs, block quotes and lists. */
  blocks?: number | undefined
  /** The text after a sentence that was cut. Default: `…`. */
  ellipsis?: string | undefined
}

const nothing = () => ''

/** An excerpt is running text, so other blocks are left out. */
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
 * Renders the beginning of an article as plain text, for cards, feeds and descriptions: whole
 * sentences if at least one fits, otherwise whole words. Content behind a paywall is never included,
 * and paid content begins with its label.
 *
 * @param article A parsed article. It is not changed.
 * @returns One line per block, with empty lines in between. `''` if there is no text.
 * @throws {ArticleError} If the value is not an article, or a limit is not a whole number above zero.
 *
 * @example
 * renderExcerpt(article, { words: 8 }) // 'At twenty to three on Sunday morning, when…'
 */
export function renderExcerpt(article: Article, options: ExcerptOptions = {}): string {
  checkOptions(options)
  const { characters, blocks, ellipsis = '…' } = options
  const { words = (characters ?? blocks) === undefined ? 50 : undefined } = options
  for (const [name, limit] of Object.entries({ characters, words, blocks })) {
    if (limit === undefined || (Number.isSafeInteger(limit) && limit > 0)) continue
    throw optionError(name, `The limit must be a whole number above zero, but is ${show(limit)}.`)
  }
  return withArticleErrors(article, options, (used) => {
    const { labels, languages } = used
    const settings = { width: Infinity, links: 'none', labels, languages } as const
    const state = createState(excerptHandlers, article, settings, SPOKEN)
    const lines = (nodes: readonly Flow[]) =>
      nodes
        .map((node) => state.one(node, Infinity).replace(/(?<!\s)\s*\n\s*/g, ' '))
        .filter(Boolean)
    const { free, paywall } = splitAtPaywall(article.body)
    const ofBody = lines(free)
    const texts = ofBody.length > 0 || paywall ? ofBody : lines(updateBlocks(article))
    const most = { characters: characters ?? Infinity, words: words ?? Infinity }
    const text = texts.slice(0, blocks).join('\n\n')
    const label = state.wrap(paidLine(state) ?? '', Infinity)
    if (label === '') return shorten(text, most, state.language, ellipsis)
    const room = roomAfter(`${label}\n\n`, most, state.language)
    if (room.characters <= 0 || room.words <= 0) {
      return shorten(label, most, state.language, ellipsis)
    }
    return joinBlocks([label, shorten(text, room, state.language, ellipsis)])
  })
}

function updateBlocks({ updates }: Article): Flow[] {
  return newestFirst(updates).flatMap(({ children }) => children)
}
