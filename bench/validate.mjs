// How long `standfirst validate` takes for many files, against reading and JSON-parsing them alone,
// each as a process of its own, in turns within one run.
//
//   npm run bench:validate             10,000 files of about 10 KB
//   npm run bench:validate -- 1000     another number of files
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const count = Number(process.argv[2] ?? 10_000)
const rounds = 5
const source = JSON.parse(readFileSync(new URL('../examples/night-trams.json', import.meta.url)))
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'standfirst-bench-'))
try {
  // The example without its white space and its links that lead nowhere is about 10 KB.
  const { related: _, ...article } = source
  mkdirSync(join(folder, 'articles'))
  for (let index = 0; index < count; index++) {
    const text = JSON.stringify({ ...article, id: `article-${index}` })
    writeFileSync(join(folder, 'articles', `${String(index).padStart(6, '0')}.json`), text)
  }
  const bytes = JSON.stringify(article).length
  const parser = `
    import { readFileSync, readdirSync } from 'node:fs'
    for (const name of readdirSync('articles')) JSON.parse(readFileSync('articles/' + name, 'utf8'))`
  const programs = {
    parse: ['--input-type=module', '-e', parser],
    'validate, 1 thread': [cli, 'validate', '--threads', '1', 'articles'],
    'validate, 2 threads': [cli, 'validate', '--threads', '2', 'articles'],
  }
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) {
      const start = process.hrtime.bigint()
      execFileSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
      times[name].push(Number(process.hrtime.bigint() - start) / 1e9)
    }
  }
  console.log(`${count} files of ${(bytes / 1000).toFixed(1)} kB, ${rounds} rounds, medians:`)
  const [, base] = ['', median(times.parse)]
  for (const [name, own] of Object.entries(times)) {
    console.log(
      `${name.padEnd(20)} ${median(own).toFixed(2)} s  ${(median(own) / base).toFixed(2)} ×`,
    )
  }
  const { stderr } = spawnSync(
    '/usr/bin/time',
    ['-v', process.execPath, cli, 'validate', '--threads', '1', 'articles'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  const [, memory] = /Maximum resident set size \(kbytes\): (\d+)/.exec(stderr ?? '') ?? []
  if (memory) console.log(`memory at most ${(Number(memory) / 1000).toFixed(0)} MB`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
