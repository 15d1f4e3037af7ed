// Calls one function with values of given sizes, in a child process. For each value, writes a line
// with the outcome, the CPU time, which does not depend on other processes, and the peak memory so
// far. The values are made here, since they are too large to be passed in.
import { argv, cpuUsage, stdout } from 'node:process'
import * as reactRuntime from 'react/jsx-runtime'
import * as library from '../../../.cache/library/index.js'
import { articleFromMarkdown, fromMarkdown, toMarkdown } from '../../../.cache/library/markdown.js'
import { articleToJsx } from '../../../.cache/library/react.js'
import { peakMegabytes } from './memory.mjs'

const [name = '', ...plan] = argv.slice(2)

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
const filled = (pattern, length) => pattern.repeat(Math.ceil(length / pattern.length))
const words = (length) => filled('calm sea ', length).slice(0, length)

/** Articles with one thing in the given number. */
const kinds = {
  /** Levels in total: the article, its body, the list in it, quotes, and a paragraph. */
  depth(levels) {
    let block = paragraph(text('x'))
    // The last level of an odd number; it is over the limit, so it is never read.
    if (levels % 2 === 1) block.children[0].value = []
    for (let level = 6; level + 1 < levels; level += 2)
      block = { type: 'blockquote', children: [block] }
    return article(block)
  },
  string: (length) => article(paragraph(text(words(length)))),
  /** Far too long, but V8 never allocates the characters. */
  rope: (length) => article(paragraph(text('x'.repeat(length)))),
  /** Objects: the article, its body and the rules. */
  nodes: (count) => articleOf(Array.from({ length: count - 2 }, () => ({ type: 'thematicBreak' }))),
  /** This many objects, most of them shared. */
  places(count) {
    const side = Math.round(Math.sqrt(count))
    const children = new Array(side).fill({ type: 'thematicBreak' })
    return articleOf(new Array(side).fill({ type: 'blockquote', children }))
  },
  /** UTF-16 units and values in total: paragraphs, and a last one that makes the number exact. */
  size(length) {
    const made = articleOf([])
    const { children } = made.body
    const room = sizeOf(paragraph(text('')))
    let left = length - sizeOf(made)
    while (left > 0) {
      const most = Math.min(left, 100_000)
      // A rest that is too small for a paragraph goes into this one.
      const here = left - most < room ? left : most
      children.push(paragraph(text(words(here - room))))
      left -= here
    }
    return made
  },
  /** The same, from one shared paragraph. */
  repeated: (length) =>
    articleOf(new Array(Math.ceil(length / 100_000)).fill(paragraph(text(words(100_000))))),
  cycle() {
    const block = { type: 'blockquote', children: [] }
    block.children.push(block)
    return article(block)
  },
  /** One object at 2 ** 40 positions. */
  shared() {
    let block = paragraph(text('x'))
    for (let level = 0; level < 40; level++)
      block = { type: 'blockquote', children: [block, block] }
    return article(block)
  },
}

function sizeOf(value) {
  if (typeof value === 'string') return 1 + value.length
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + sizeOf(item), 1)
  if (typeof value !== 'object') return 1
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + sizeOf(item), 1)
}

/** Markdown with one thing in the given number. */
const texts = {
  lists: (count) => `${'- '.repeat(count)}x`,
  quotes: (count) => `${'>'.repeat(count)} x`,
  directives: (count) => ':::aside\n\nx\n\n'.repeat(count),
  emphasis: (count) => '*a '.repeat(count),
  brackets: (count) => '['.repeat(count),
}

const ofArticle = {
  safeParseArticle: (value) => library.safeParseArticle(value),
  parseArticle: (value) => library.parseArticle(value),
  articleSchema: (value) => library.articleSchema.parse(value),
  migrate: (value) => library.migrate(value),
  articleToJson: (value) => library.articleToJson(value),
  renderHtml: (value) => library.renderHtml(value),
  renderHtmlDocument: (value) => library.renderHtmlDocument(value),
  renderHtmlChunks: (value) => [...library.renderHtmlChunks(value)],
  articleToHast: (value) => library.articleToHast(value),
  renderAmp: (value) => library.renderAmp(value),
  renderAmpFragment: (value) => library.renderAmpFragment(value),
  renderText: (value) => library.renderText(value),
  renderSpeech: (value) => library.renderSpeech(value),
  renderExcerpt: (value) => library.renderExcerpt(value),
  toJsonLd: (value) => library.toJsonLd(value),
  extractQuotes: (value) => library.extractQuotes(value),
  report: (value) => library.report(value, 'text'),
  lintArticle: (value) => library.lintArticle(value, { now: '2026-10-13T00:00:00Z' }),
  checkPublishable: (value) => library.checkPublishable(value, { now: '2026-10-13T00:00:00Z' }),
  wordCount: (value) => library.wordCount(value),
  readingTime: (value) => library.readingTime(value),
  // The article as a whole is as deep and as large as for the other functions, but has no text.
  toPlainString: (value) => library.toPlainString(value) + library.toPlainString(value.body),
  toMarkdown: (value) => toMarkdown(value),
  articleToJsx: (value) => articleToJsx(value, reactRuntime),
}
const ofText = {
  fromMarkdown: (value) => fromMarkdown(value),
  articleFromMarkdown: (value) => articleFromMarkdown(value),
}

const front =
  '---\nschemaVersion: "1.0"\nid: a\ntype: newsArticle\ninLanguage: en\nheadline: A\n---\n\n'

function inputOf(kind, size) {
  return name in ofText ? `${front}${texts[kind](size)}\n` : kinds[kind](size)
}

function outcomeOf(result) {
  if (result?.success === false) return result.issues[0].code
  const [first] = Array.isArray(result) ? result : []
  return first?.severity === 'error' ? first.code : 'done'
}

const call = { ...ofArticle, ...ofText }[name]
for (const step of plan) {
  const [kind, size] = step.split(':')
  const value = inputOf(kind, Number(size))
  const start = cpuUsage()
  let outcome
  try {
    outcome = outcomeOf(call(value))
  } catch (error) {
    const isOurs = error instanceof library.ArticleError || error.name === 'ZodError'
    if (!isOurs) throw error
    outcome = error.issues[0].code === 'custom' ? error.issues[0].params.code : error.issues[0].code
  }
  const { user, system } = cpuUsage(start)
  const milliseconds = Math.round((user + system) / 1000)
  stdout.write(
    `${JSON.stringify({ kind, size: Number(size), outcome, milliseconds, megabytes: peakMegabytes() })}\n`,
  )
}
