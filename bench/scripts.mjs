// Measures plain text in various scripts against English of the same length: `npm run build && node
// bench/scripts.mjs`. Fails if a script exceeds its goal.
import './production.mjs'
import { renderExcerpt, renderSpeech, renderText } from 'standfirst/text'
import { SENTENCES } from './sentences.mjs'

/** The maximum times relative to English, for scripts with and without spaces between words. */
const GOALS = { spaced: 20, unspaced: 60 }

/** The maximum time for 34,000 letters of Russian, in milliseconds. */
const RUSSIAN_GOAL = 15

const UNSPACED = new Set(['zh', 'ja', 'th', 'km', 'my', 'hi', 'bn'])

function articleOf(language, length) {
  // Not a slice of a much longer text, which would keep it in memory and slow down the segmenter.
  const sentence = SENTENCES[language]
  const value = sentence
    .repeat(length / sentence.length + 1)
    .slice(0, length)
    .trim()
  const children = [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  return {
    schemaVersion: '1.0',
    type: 'article',
    id: 'a',
    headline: 'A',
    inLanguage: language,
    body: { type: 'root', children },
  }
}

/** Returns the best of several runs in milliseconds, to exclude noise. */
function best(run) {
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

const TARGETS = {
  renderText: (article) => renderText(article),
  renderExcerpt: (article) => renderExcerpt(article, { words: 200 }),
  renderSpeech: (article) => renderSpeech(article),
}

const english = articleOf('en', 10_000)
for (let count = 0; count < 300; count++) for (const run of Object.values(TARGETS)) run(english)
const base = Object.entries(TARGETS).map(([, run]) => best(() => run(english)))

const show = (milliseconds) => milliseconds.toFixed(2).padStart(8)
console.log(`10,000 characters, ms (× English): ${Object.keys(TARGETS).join(', ')}`)
const missed = []
for (const language of Object.keys(SENTENCES)) {
  const article = articleOf(language, 10_000)
  const times = Object.values(TARGETS).map((run) => best(() => run(article)))
  const ratios = times.map((time, index) => time / base[index])
  const shown = times.map((time, n) => `${show(time)} ${`(${ratios[n].toFixed(1)})`.padStart(9)}`)
  console.log(`  ${language} ${shown.join(' ')}`)
  if (ratios[0] > GOALS[UNSPACED.has(language) ? 'unspaced' : 'spaced']) missed.push(language)
}
const russian = articleOf('ru', 40_000)
const time = best(() => renderText(russian))
const letters = russian.body.children[0].children[0].value.match(/\p{L}/gu).length
console.log(`  ru, ${letters} letters: ${show(time)}`)
if (time > RUSSIAN_GOAL) missed.push('ru, long text')
if (missed.length > 0) {
  console.error(`Over the goal: ${missed.join(', ')}.`)
  process.exitCode = 1
}
