// How long `standfirst validate` takes for many files, against reading and JSON-parsing them alone,
// each in a separate process, in turns within one run.
//
//   npm run bench:validate             10,000 files of about 10 kB, formatted and not
//   npm run bench:validate -- 1000     another number of files
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const count = Number(process.argv[2] ?? 10_000)
const rounds = 5
const source = JSON.parse(readFileSync(new URL('../examples/night-trams.json', import.meta.url)))
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

const parser = `
  import { readFileSync, readdirSync } from 'node:fs'
  for (const name of readdirSync('.')) JSON.parse(readFileSync(name, 'utf8'))`
const programs = {
  parse: ['--input-type=module', '-e', parser],
  'validate, 1 thread': [cli, 'validate', '--threads', '1', '.'],
  'validate, 2 threads': [cli, 'validate', '--threads', '2', '.'],
}

/** The example without its related links: about 10 kB without white space. */
const { related: _, ...whole } = source

/** Returns the beginning of the example, 10 kB when formatted, as files in Git usually are. */
function beginning() {
  const children = []
  for (const block of whole.body.children) {
    const longer = { ...whole, body: { ...whole.body, children: [...children, block] } }
    if (formatted(withSpeakersUsed(longer)).length > 10_000) break
    children.push(block)
  }
  return withSpeakersUsed({ ...whole, body: { ...whole.body, children } })
}

function withSpeakersUsed(article) {
  const body = JSON.stringify(article.body)
  const used = Object.entries(article.speakers).filter(([key]) => body.includes(`"${key}"`))
  return { ...article, speakers: Object.fromEntries(used) }
}

const formatted = (article) => JSON.stringify(article, null, 2)

measure('formatted', beginning(), formatted)
measure('without white space', whole, JSON.stringify)

function measure(title, article, write) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))
  try {
    for (let index = 0; index < count; index++) {
      const name = `${String(index).padStart(6, '0')}.json`
      writeFileSync(join(folder, name), write({ ...article, id: `article-${index}` }))
    }
    const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [name, args] of Object.entries(programs)) {
        const start = process.hrtime.bigint()
        execFileSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
        times[name].push(Number(process.hrtime.bigint() - start) / 1e9)
      }
    }
    const size = (write(article).length / 1000).toFixed(1)
    console.log(`${count} files of ${size} kB, ${title}, ${rounds} rounds, medians:`)
    const base = median(times.parse)
    for (const [name, own] of Object.entries(times)) {
      const time = median(own)
      console.log(`  ${name.padEnd(20)} ${time.toFixed(2)} s  ${(time / base).toFixed(2)} ×`)
    }
    console.log(`  memory at most ${memoryOf(programs['validate, 1 thread'], folder) ?? '?'} MB`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Returns the peak memory of a program, if `time` reports it. */
function memoryOf(args, cwd) {
  const options = { cwd, encoding: 'utf8' }
  const { stderr } = spawnSync('/usr/bin/time', ['-v', process.execPath, ...args], options)
  const [, kilobytes] = /Maximum resident set size \(kbytes\): (\d+)/.exec(stderr ?? '') ?? []
  return kilobytes && (Number(kilobytes) / 1000).toFixed(0)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
