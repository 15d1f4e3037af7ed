// Calls every function of the library with the articles on standard input, and writes a line for
// each: its name and a hash of the result. It runs without vitest, in processes with any flags.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as library from '../../../.cache/library/index.js'
import { fromMarkdown, toMarkdown } from '../../../.cache/library/markdown.js'

const canonical = 'https://harbour.example/calm-sea'
const now = '2026-10-13T00:00:00Z'

const tasks = {
  parse: (article) => library.safeParseArticle(article),
  preserve: (article) => library.safeParseArticle(article, { unknown: 'preserve' }),
  migrate: (article) => library.migrate(article),
  json: (article) => library.articleToJson(article),
  html: (article) => library.renderHtml(article),
  frames: (article) => library.renderHtml(article, { embeds: 'iframe', classes: false }),
  click: (article) => library.renderHtml(article, { embeds: 'click', paywall: 'free' }),
  chunks: (article) => [...library.renderHtmlChunks(article)],
  page: (article) => library.renderHtmlDocument(article, { styles: true, canonical }),
  hast: (article) => library.articleToHast(article),
  amp: (article) => library.renderAmp(article, { canonical }),
  fragment: (article) => library.renderAmpFragment(article, { embeds: 'static' }),
  text: (article) => library.renderText(article),
  narrow: (article) =>
    library.renderText(article, { width: 30, links: 'inline', bidi: 'isolates' }),
  flowed: (article) => library.renderText(article, { flowed: 'delsp', width: 60 }),
  zone: (article) => library.renderText(article, { timeZone: 'Asia/Tokyo' }),
  ascii: (article) => library.renderText(article, { ascii: true, tables: 'records', eol: '\r\n' }),
  speech: (article) => library.renderSpeech(article),
  excerpt: (article) => library.renderExcerpt(article, { words: 30 }),
  jsonLd: (article) => library.jsonLdToString(library.toJsonLd(article)),
  quotes: (article) => library.extractQuotes(article),
  report: (article) => ['html', 'amp', 'text'].map((target) => library.report(article, target)),
  lint: (article) => library.lintArticle(article, { now, profile: 'google' }),
  checkPublishable: (article) => library.checkPublishable(article, { now }),
  words: (article) => [library.wordCount(article), library.readingTime(article)],
  plain: (article) => library.toPlainString(article.body),
  markdown: (article) => toMarkdown(article),
  'from markdown': (article) => fromMarkdown(toMarkdown(article)),
}

/** The result of a task, or the issues of its documented error. */
function outcome(task, article) {
  try {
    return task(article)
  } catch (error) {
    if (error instanceof library.ArticleError) return error.issues
    throw error
  }
}

function hash(value) {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? 'nothing')
    .digest('hex')
}

const articles = JSON.parse(readFileSync(0, 'utf8'))
const lines = ['schema', hash(library.toJsonSchema()), 'style', hash(library.stylesheet())]
for (const [index, article] of articles.entries()) {
  for (const [name, task] of Object.entries(tasks)) {
    lines.push(`${index} ${name} ${hash(outcome(task, article))}`)
  }
}
process.stdout.write(lines.join('\n'))
