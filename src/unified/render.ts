import type { Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { ampToHast as ampTree } from '../amp/document/document.js'
import type { AmpOptions } from '../amp/options.js'
import type { HtmlOptions } from '../html/options.js'
import { articleToHast as htmlTree } from '../html/render-html.js'
import type { SharedOptions } from '../render/options.js'
import type { TextOptions } from '../text/options.js'
import { renderText } from '../text/render-text.js'
import type { Issue } from '../tree/issue.js'
import { articleOf } from './article-of.js'

/**
 * mdast → hast: the article as HTML, for rehype plugins to go on with.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleRehype).use(articleHtml)
 * console.log(String(processor.processSync(toMarkdown(article))).startsWith('<article')) // true
 */
export const articleRehype: Plugin<[HtmlOptions?], Root, HastRoot> =
  (options = {}) =>
  (tree, file) =>
    htmlTree(articleOf(tree, file), telling(options, file))

/**
 * mdast → hast: the article as an AMP document.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleAmp).use(articleHtml)
 * console.log(String(processor.processSync(toMarkdown(article))).includes('<html amp')) // true
 */
export const articleAmp: Plugin<[AmpOptions?], Root, HastRoot> =
  (options = {}) =>
  (tree, file) =>
    ampTree(articleOf(tree, file), telling(options, file))

/**
 * hast → string. `rehype-stringify` does the same and has options.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleRehype).use(articleHtml)
 * console.log(String(processor.processSync(toMarkdown(article))).endsWith('</article>')) // true
 */
export const articleHtml: Plugin<[], HastRoot, string> = function () {
  this.compiler = (tree) => {
    // Not the compiler for our own markup: plugins may have put anything into the tree.
    const markup = toHtml(tree as HastRoot)
    return markup.startsWith('<html') ? `<!doctype html>\n${markup}` : markup
  }
}

/**
 * mdast → plain text.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleText, { width: 40 })
 * console.log(String(processor.processSync(toMarkdown(article))).split('\n')[0]) // 'Transport'
 */
export const articleText: Plugin<[TextOptions?], Root, string> = function (options = {}) {
  this.compiler = (tree, file) => renderText(articleOf(tree as Root, file), telling(options, file))
}

/** What a target can't show is a message of the file too. */
function telling<Options extends SharedOptions>(options: Options, file: VFile): Options {
  const onIssue = (issue: Issue): void => {
    file.message(issue.message, { ruleId: issue.code, source: 'standfirst' })
    options.onIssue?.(issue)
  }
  return { ...options, onIssue }
}
