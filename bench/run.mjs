// Measures rendering and validation against handwritten templates and peers in one run: `npm run
// bench`, or `npm run bench -- path/to/article.json` for a similar article. `--write` updates
// docs/performance.md.
import './production.mjs'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import { renderAmp } from 'standfirst/amp'
import { fromHtml } from 'standfirst/from-html'
import { articleToHast, renderHtml, renderHtmlDocument, renderLiveUpdate } from 'standfirst/html'
import { safeParseArticle, toJsonSchema } from 'standfirst/schema'
import { renderText } from 'standfirst/text'
import { compareHtml, compareText, wordsOfHtml } from './equal.mjs'
import { ampLimit } from './limits/amp.mjs'
import { htmlLimit } from './limits/html.mjs'
import { textLimit } from './limits/text.mjs'
import { writePage } from './page.mjs'
import { htmlPeers } from './peers/html.mjs'
import { importPeers } from './peers/import.mjs'
import { textPeers } from './peers/text.mjs'
import { checkWithValibot } from './peers/valibot.mjs'
import { translated } from './sentences.mjs'
import { measure, print, ratios } from './table.mjs'

const args = process.argv.slice(2)
const given = args.find((arg) => !arg.startsWith('--'))
const file = given ?? fileURLToPath(new URL('../examples/night-trams.json', import.meta.url))
const source = readFileSync(file, 'utf8')
const parsed = safeParseArticle(JSON.parse(source))
assert(parsed.success, 'The article is invalid.')
const article = parsed.data
const PLAIN = { width: Number.POSITIVE_INFINITY, links: 'none' }
const AMP = { canonical: article.url, jsonLd: false }
const LINES = { width: 72, hasNotes: true }

const html = renderHtml(article)
const text = renderText(article, PLAIN)
const lines = renderText(article)
const amp = renderAmp(article, AMP)
const head = amp.slice(0, amp.indexOf('<article'))

/**
 * Keeps the candidates whose output equals ours, and says to what extent. The handwritten templates
 * only know the nodes of the example, so some may drop out for another article.
 */
function equal(target, candidates, compare, theSame = {}) {
  const same = { ...theSame }
  const runs = Object.entries(candidates).filter(([name, run]) => {
    const found = levelOf(run, compare)
    if (found) same[name] = found
    else {
      assert(given, `${target}: ${name} has different output.`)
      console.log(`${target} without ${name}, which has different output for this article.`)
    }
    return found
  })
  return { runs: Object.fromEntries(runs), same }
}

function levelOf(run, compare) {
  try {
    return compare(run())
  } catch (error) {
    if (!given) throw error
    return undefined
  }
}

const LIMIT = 'lower limit: handwritten template'
const bytes = (ours) => (theirs) => (theirs === ours ? 'same bytes' : undefined)

const sections = []
function section(title, candidates, same) {
  const rows = ratios(measure(candidates), same)
  print(title, rows)
  sections.push({ title, rows })
}

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema())
assert(validate(article))

const htmlLimits = equal('HTML', { [LIMIT]: () => htmlLimit(article) }, bytes(html))
const htmlOthers = equal(
  'HTML',
  htmlPeers(article, articleToHast(article)),
  (theirs) => compareHtml(theirs, html),
  htmlLimits.same,
)
const textLimits = equal('Plain text', { [LIMIT]: () => textLimit(article) }, bytes(text))
const textOthers = equal(
  'Plain text',
  textPeers(article, html),
  (theirs) => compareText(theirs, text, wordsOfHtml(html)),
  textLimits.same,
)
const lineLimits = equal('Lines', { [LIMIT]: () => textLimit(article, LINES) }, bytes(lines))
const ampLimits = equal('AMP', { [LIMIT]: () => ampLimit(article, head) }, bytes(amp))
const checkers = equal(
  'Checking',
  { 'valibot, only the shape of this article': () => checkWithValibot(article) },
  ({ success }) => success,
)

console.log(`${source.length} characters of JSON, Node ${process.version}`)
section(
  'HTML',
  {
    ...htmlLimits.runs,
    'standfirst renderHtml': () => renderHtml(article),
    'JSON.stringify': () => JSON.stringify(article),
    ...htmlOthers.runs,
  },
  htmlOthers.same,
)
section(
  'Plain text',
  {
    ...textLimits.runs,
    'standfirst renderText, unwrapped': () => renderText(article, PLAIN),
    ...textOthers.runs,
  },
  textOthers.same,
)
section(
  'Plain text in lines of 72 columns, with the URLs at the end',
  { ...lineLimits.runs, 'standfirst renderText': () => renderText(article) },
  lineLimits.same,
)
section(
  'AMP',
  {
    ...ampLimits.runs,
    'standfirst renderAmp': () => renderAmp(article, AMP),
    'standfirst renderAmp with JSON-LD': () => renderAmp(article, { canonical: article.url }),
  },
  ampLimits.same,
)
const data = JSON.parse(source)
section('Checking', {
  'JSON.parse of the same text': () => JSON.parse(source),
  'standfirst safeParseArticle': () => safeParseArticle(data),
  'ajv with the JSON Schema': () => validate(data),
  ...checkers.runs,
})

const LANGUAGES = { English: 'en', Russian: 'ru', Arabic: 'ar', Hindi: 'hi', Japanese: 'ja' }
const inLanguages = (render) =>
  Object.fromEntries(
    Object.entries(LANGUAGES).map(([name, language]) => {
      const same = translated(article, language)
      return [name, () => render(same)]
    }),
  )
section(
  'standfirst renderHtml, in other languages',
  inLanguages((same) => renderHtml(same)),
)
section(
  'standfirst renderText in lines, in other languages',
  inLanguages((same) => renderText(same)),
)

const page = renderHtmlDocument(article)
section('Importing a page of HTML', {
  ...importPeers(page),
  'standfirst fromHtml': () => fromHtml(page),
})

/** Returns the article with its body repeated. */
function grown(times) {
  let count = 0
  const copy = (block) => {
    const fresh = structuredClone(block)
    rename(fresh)
    return fresh
  }
  const rename = (value) => {
    if (typeof value !== 'object' || value === null) return
    if (typeof value.id === 'string') value.id = `n${++count}`
    delete value.of
    Object.values(value).forEach(rename)
  }
  const body = article.body.children.filter(({ type }) => type !== 'pullquote')
  const children = Array.from({ length: times }, () => body.map(copy)).flat()
  return { ...article, body: { ...article.body, children } }
}

const growth = []
for (const times of [1, 10, 100, 1000]) {
  const large = grown(times)
  const rows = measure({
    renderHtml: () => renderHtml(large),
    renderText: () => renderText(large),
    renderAmp: () => renderAmp(large, AMP),
    safeParseArticle: () => safeParseArticle(large, { limits: { nodes: 1e6, size: 1e8 } }),
  })
  growth.push({ times, rows })
}
console.log('\nGrowth: microseconds for each copy of the body in the article')
for (const { times, rows } of growth) {
  const shown = rows.map(({ name, time }) => `${name} ${(time / times).toFixed(0)}`)
  console.log(`  ${String(times).padStart(5)} ×  ${shown.join('   ')}`)
}

const updates = Array.from({ length: 1000 }, (_, index) => ({
  id: `u${index}`,
  datePublished: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
  children: article.body.children.filter(({ type }) => type === 'paragraph').slice(0, 3),
}))
const blog = { ...article, type: 'liveBlog', updates }
section('A live blog of 1,000 entries, one of them changed', {
  'renderLiveUpdate: one entry': () => renderLiveUpdate(blog, 'u500'),
  'renderHtml: the whole article': () => renderHtml(blog),
})

if (args.includes('--write')) writePage({ sections, growth, size: source.length })
