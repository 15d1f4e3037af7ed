import type { SharedOptions } from '../render/options.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import { createState } from './create-state.js'
import { textHandlerMap } from './handlers.js'
import { SPOKEN } from './layout/layout.js'
import type { TextOptions } from './options.js'
import { renderArticle } from './render-text.js'

/**
 * Options of `renderSpeech`.
 *
 * @example
 * const options: SpeechOptions = { images: 'none' }
 * renderSpeech(article, options).includes('A lit tram') // false
 */
export interface SpeechOptions extends SharedOptions, Pick<TextOptions, 'images'> {}

/** A URL in the text. The group is its host. */
const URLS =
  /\b(?:https?:\/\/|www\.)(?:www\.)?([\w.-]*\w)(?::\d+)?(?:[/?#](?:[!-~]*[\w/=&%#~+-])?)?/gi

/**
 * Renders an article for text-to-speech: one line per block, images as alternative text, tables as
 * records, and no marks or URLs. A URL in the text is replaced by its host.
 *
 * @param article A parsed article. It is not changed.
 * @returns Lines that end in LF, with an empty line between blocks.
 * @throws {ArticleError} If the value is not an article, or an option is invalid.
 *
 * @example
 * const speech = renderSpeech(article)
 * console.log(speech.includes('http')) // false
 */
export function renderSpeech(article: Article, options: SpeechOptions = {}): string {
  const width = Number.POSITIVE_INFINITY
  const spoken = { width, links: 'none', headings: 'plain', tables: 'records' } as const
  return withArticleErrors(article, options, (used) => {
    // The speech takes the place of the recording.
    const spokenArticle = { ...article, audio: undefined }
    const state = createState(textHandlerMap, spokenArticle, { ...used, ...spoken }, SPOKEN)
    return `${renderArticle(state, width).replace(URLS, '$1')}\n`
  })
}
