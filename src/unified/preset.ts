import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { type Plugin, type Processor, unified } from 'unified'
import type { AmpOptions } from '../amp/options.js'
import type { HtmlOptions } from '../html/options.js'
import type { MarkdownOptions } from '../markdown/from-markdown.js'
import type { TextOptions } from '../text/options.js'
import { checkOptions } from '../tree/options.js'
import { articleParse } from './parse.js'
import { articleAmp, articleHtml, articleRehype, articleText } from './render.js'

/**
 * The target of {@link articlePreset}, and the options of each stage.
 *
 * @example
 * const options: PresetOptions = { target: 'text', text: { width: 40 } }
 */
export interface PresetOptions {
  /** The output format. Default: `html`. */
  target?: 'html' | 'amp' | 'text' | undefined
  /** The options of `articleParse`. */
  markdown?: MarkdownOptions | undefined
  /** The options of `articleRehype`, for the target `html`. */
  html?: HtmlOptions | undefined
  /** The options of `articleAmp`, for the target `amp`. */
  amp?: AmpOptions | undefined
  /** The options of `articleText`, for the target `text`. */
  text?: TextOptions | undefined
}

/**
 * Combines all stages in one plugin: parses Markdown with front matter, renders the article and
 * serializes it. Use remark plugins before it and rehype plugins after it.
 *
 * @example
 * const processor = unified().use(articlePreset, { html: { classes: false } })
 * console.log(String(processor.processSync(toMarkdown(article))).startsWith('<article lang')) // true
 */
export const articlePreset: Plugin<[PresetOptions?], Root, HastRoot> = function (options = {}) {
  checkOptions(options)
  const { target = 'html', markdown, html, amp, text } = options
  articleParse.call(this as never, markdown)
  if (target === 'text') {
    articleText.call(this as never, text)
    return undefined
  }
  articleHtml.call(this as never)
  return target === 'amp'
    ? articleAmp.call(this as never, amp)
    : articleRehype.call(this as never, html)
}

/**
 * Creates a processor with {@link articlePreset}. It is frozen: call it to get a copy to which
 * plugins can be added.
 *
 * @example
 * const processor = articleProcessor({ target: 'text' })
 * console.log(String(processor.processSync(toMarkdown(article))).split('\n')[0]) // 'Transport'
 */
export function articleProcessor(options: PresetOptions = {}): Processor {
  return unified().use(articlePreset, options).freeze() as unknown as Processor
}
