// One call with one value of a given size, in a process of its own: it writes what came of it, and
// how long it took. The value is made here, since nobody could hand it over.
import { performance } from 'node:perf_hooks'
import { argv, resourceUsage, stdout } from 'node:process'
import * as library from '../../.cache/library/index.js'
import { fromMarkdown, toMarkdown } from '../../.cache/library/markdown.js'

const [call = '', kind = '', size = ''] = argv.slice(2)

const text = (value) => ({ type: 'text', value })
const paragraph = (...children) => ({ type: 'paragraph', children })
const article = (...children) => articleOf(children)
const articleOf = (children) => ({
  schemaVersion: '1.0',
  id: 'calm-sea',
  type: 'newsArticle',
  inLanguage: 'en-GB',
  headline: 'A calm sea',
  url: 'https://harbour.example/calm-sea',
  body: { type: 'root', children },
})

/** An article with one thing in the given number. */
const kinds = {
  /** Levels in all: the article, its extensions, and what is in one. */
  depth(levels) {
    let value = 'x'
    for (let level = levels - 2; level > 0; level--) value = level % 2 ? [value] : { a: value }
    return { ...article(paragraph(text('x'))), extensions: { 'a:b': value } }
  },
  string: (length) => article(paragraph(text('x '.repeat(length / 2) + 'x'.repeat(length % 2)))),
  /** A link whose URL is all blanks, but for its ends. */
  url: (length) =>
    article(paragraph({ type: 'link', url: `!${' '.repeat(length - 2)}!`, children: [text('x')] })),
  /** Objects: the article, its body and the rules. */
  nodes: (count) => articleOf(Array.from({ length: count - 2 }, () => ({ type: 'thematicBreak' }))),
  /** Characters in all, or nearly. */
  size(length) {
    const block = paragraph(text('calm sea '.repeat(11_111)))
    return article(...Array.from({ length: Math.ceil(length / 100_050) }, () => block))
  },
  cycle() {
    const block = { type: 'blockquote', children: [] }
    block.children.push(block)
    return article(block)
  },
  /** One object in so many places that nobody could write them out. */
  shared() {
    let block = paragraph(text('x'))
    for (let level = 0; level < 40; level++)
      block = { type: 'blockquote', children: [block, block] }
    return article(block)
  },
}

const markdown = {
  marks: (count) => '- '.repeat(count),
  quotes: (count) => '> '.repeat(count),
  delimiters: (count) => '*a '.repeat(count),
  brackets: (count) => '['.repeat(count),
  lines: (count) => 'calm\n\n'.repeat(count / 6),
}

const calls = {
  parse: (value) => library.safeParseArticle(value),
  renderHtml: (value) => library.renderHtml(value),
  renderHtmlDocument: (value) => library.renderHtmlDocument(value),
  createHtmlRenderer: (value) => library.createHtmlRenderer().render(value),
  renderAmp: (value) => library.renderAmp(value),
  renderText: (value) => library.renderText(value),
  renderSpeech: (value) => library.renderSpeech(value),
  toJsonLd: (value) => library.toJsonLd(value),
  extractQuotes: (value) => library.extractQuotes(value),
  report: (value) => library.report(value, 'text'),
  toMarkdown: (value) => toMarkdown(value),
  fromMarkdown: (value) => fromMarkdown(value),
}

function inputOf() {
  if (call !== 'fromMarkdown') return kinds[kind](Number(size))
  const facts = 'schemaVersion: "1.0"\nid: a\ntype: newsArticle\ninLanguage: en\nheadline: A\n'
  return `---\n${facts}---\n\n${markdown[kind](Number(size))}\n`
}

function outcomeOf(result) {
  if (result?.success === false) return result.issues[0].code
  return Array.isArray(result) && result[0]?.severity === 'error' ? result[0].code : 'done'
}

const value = inputOf()
const start = performance.now()
let outcome
try {
  outcome = outcomeOf(calls[call](value))
} catch (error) {
  if (!(error instanceof library.ArticleError)) throw error
  outcome = error.issues[0].code
}
const milliseconds = Math.round(performance.now() - start)
const megabytes = Math.round(resourceUsage().maxRSS / 1024)
stdout.write(JSON.stringify({ outcome, milliseconds, megabytes }))
