import type { Root as HastRoot } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { ampTree } from '../amp/document/document.js'
import type { AmpOptions } from '../amp/options.js'
import { finish } from '../hast/to-hast.js'
import type { HtmlOptions } from '../html/options.js'
import { htmlTree } from '../html/render-html.js'
import type { SharedOptions } from '../render/options.js'
import { withArticleErrors } from '../render/walk.js'
import type { Article } from '../schema/article.js'
import type { TextOptions } from '../text/options.js'
import { renderText } from '../text/render-text.js'
import type { Issue } from '../tree/issue.js'
import { articleOf } from './article-of.js'
import { mdastDriver } from './driver.js'

/**
 * mdast → hast: renders the article as HTML, for rehype plugins.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleRehype).use(articleHtml)
 * console.log(String(processor.processSync(toMarkdown(article))).startsWith('<article')) // true
 */
export const articleRehype: Plugin<[HtmlOptions?], Root, HastRoot> =
  (options = {}) =>
  (tree, file) =>
    render(tree, file, options, (article, used) => htmlTree(article, used, mdastDriver))

/**
 * mdast → hast: renders the article as an AMP document.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleAmp).use(articleHtml)
 * console.log(String(processor.processSync(toMarkdown(article))).includes('<html amp')) // true
 */
export const articleAmp: Plugin<[AmpOptions?], Root, HastRoot> =
  (options = {}) =>
  (tree, file) =>
    render(tree, file, options, (article, used) => ampTree(article, used, mdastDriver))

/**
 * hast → string. Use `rehype-stringify` instead for its options.
 *
 * @example
 * const processor = unified().use(articleParse).use(articleRehype).use(articleHtml)
 * console.log(String(processor.processSync(toMarkdown(article))).endsWith('</article>')) // true
 */
export const articleHtml: Plugin<[], HastRoot, string> = function () {
  this.compiler = (tree) => {
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
  this.compiler = (tree, file) =>
    renderText(articleOf(tree as Root, file), withMessages(options, file))
}

function render<Options extends SharedOptions>(
  tree: Root,
  file: VFile,
  options: Options,
  toTree: (article: Article, options: Options) => HastRoot,
): HastRoot {
  const article = articleOf(tree, file)
  return withArticleErrors(article, withMessages(options, file), (used) =>
    finish(toTree(article, used)),
  )
}

/** Adds a message to the file for each issue. */
function withMessages<Options extends SharedOptions>(options: Options, file: VFile): Options {
  const onIssue = (issue: Issue): void => {
    file.message(issue.message, { ruleId: issue.code, source: 'standfirst' })
    options.onIssue?.(issue)
  }
  return { ...options, onIssue }
}
