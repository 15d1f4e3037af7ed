// What checking an article costs, as a ratio to JSON.parse of its text in the same run.
//
//   npm run bench                          the example article
//   npm run bench -- path/to/article.json  another one
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { safeParseArticle } from 'standfirst/schema'

const file =
  process.argv[2] ?? fileURLToPath(new URL('../examples/night-trams.json', import.meta.url))
const text = readFileSync(file, 'utf8')
const article = JSON.parse(text)

const candidates = {
  'JSON.parse': () => JSON.parse(text),
  safeParseArticle: () => safeParseArticle(article),
}

const ROUNDS = 31
const RUNS = 200

/** Microseconds a run, for each round; the candidates take turns, so that noise meets them alike. */
const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]))
for (const run of Object.values(candidates)) for (let i = 0; i < 1000; i++) run()
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(candidates)) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < RUNS; i++) run()
    times[name].push(Number(process.hrtime.bigint() - start) / RUNS / 1000)
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const limit = median(times['JSON.parse'])
console.log(`${text.length} characters, Node ${process.version}, medians of ${ROUNDS} rounds`)
for (const [name, list] of Object.entries(times)) {
  const time = median(list)
  console.log(
    `${name.padEnd(18)} ${time.toFixed(1).padStart(8)} µs  ${(time / limit).toFixed(2)} ×`,
  )
}
