import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { broken, good, spaced, yaml } from './files.js'

const files = { 'a.json': spaced, 'b.json': good, 'c.json': good }
const folder = folderWith({ ...files, 'empty/notes.txt': '' })

test('ignored files can be named, as hooks do', () => {
  const { code, err, out } = shell(folder, 'standfirst validate --ignore a.json --strict a.json')
  expect([code, out]).toEqual([0, expect.stringContaining('0 files')])
  expect(err).toContain('ignored by .standfirstignore')
})

test('checks standard input and files together', () => {
  const { out } = shell(folder, 'standfirst validate --format json b.json - < a.json')
  const results = JSON.parse(out) as { file: string; findings: unknown[] }[]
  expect(results.map(({ file, findings }) => [file, findings.length])).toEqual([
    ['stdin.json', 1],
    ['b.json', 0],
  ])
})

test('stops reading endless standard input', () => {
  const { code, out } = shell(folder, 'yes | standfirst validate --format json -')
  expect([code, out]).toEqual([1, expect.stringContaining('the limit is 10,000,000')])
})

test.each([
  ['validate -o a.json a.json', 'a.json'],
  ['validate -o ../$(basename $PWD)/a.json .', 'a.json'],
  ['validate -o link.json a.json', 'a.json'],
  ['render -t text -o a.json a.json', 'a.json'],
])('an input is not overwritten: %s', (line, file) => {
  const project = folderWith({ 'a.json': spaced })
  symlinkSync('a.json', join(project, 'link.json'))
  const { code, err } = shell(project, `standfirst ${line}`)
  expect([code, err]).toEqual([2, expect.stringContaining('is an input and would be overwritten')])
  expect(readFileSync(join(project, file), 'utf8')).toBe(spaced)
})

test('unreadable or unwritable files are errors or findings', () => {
  const project = folderWith({ 'a.json': good, '.standfirstignore/x': '', 'b/a.json': good })
  symlinkSync('loop.json', join(project, 'loop.json'))
  const ignore = shell(project, 'standfirst validate a.json')
  expect([ignore.code, ignore.err]).toEqual([
    2,
    `standfirst: Could not read ${join(project, '.standfirstignore')} (EISDIR).\n`,
  ])
  rmSync(join(project, '.standfirstignore'), { recursive: true })
  const inner = join(project, 'b')
  const full = shell(inner, 'standfirst validate a.json > /dev/full')
  expect([full.code, full.err]).toEqual([
    2,
    'standfirst: Could not write to standard output (ENOSPC).\n',
  ])
  const long = `${'x'.repeat(300)}.json`
  for (const [file, reason] of [
    ['../loop.json', 'ELOOP'],
    [long, 'ENAMETOOLONG'],
  ]) {
    const { code, out } = shell(inner, `standfirst validate a.json ${file}`)
    expect([code, out]).toEqual([1, expect.stringContaining(`can’t be read (${reason})`)])
  }
})

test('checks standard input from a pipe, with the settings for its name', () => {
  const { code, out } = shell(folder, 'cat a.json | standfirst validate --strict -')
  expect(code).toBe(1)
  expect(out).toContain('stdin.json')
  const asYaml = shell(
    folderWith({ 'a.yaml': yaml }),
    'standfirst validate --stdin-name x.yaml - < a.yaml',
  )
  expect(asYaml.out).toContain('x.yaml')
  const config = { overrides: [{ files: ['drafts/**'], rules: { 'spaces-doubled': 'off' } }] }
  const project = folderWith({
    'a.json': spaced,
    'standfirst.config.json': JSON.stringify({ ignore: ['old/'], ...config }),
  })
  const named = (name: string) =>
    shell(project, `standfirst validate --strict --stdin-name ${name} - < a.json`).code
  expect([named('new/a.json'), named('drafts/a.json'), named('old/a.json')]).toEqual([1, 0, 0])
})

test('each file is in one shard', () => {
  const checked = ['1/2', '2/2'].flatMap((shard) => {
    const { out } = shell(folder, `standfirst validate --format json --shard ${shard} .`)
    return (JSON.parse(out) as { file: string }[]).map(({ file }) => file)
  })
  expect(checked.sort()).toEqual(Object.keys(files))
})

test('several threads give the same output as one', () => {
  const many = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`${index}.json`, index % 2 ? spaced : broken]),
  )
  const folder = folderWith(many)
  const [one, four] = [1, 4].map((threads) =>
    shell(folder, `standfirst validate --format json --threads ${threads} .`),
  )
  expect(one?.out).toContain('spaces-doubled')
  expect(four).toEqual(one)
})

test('a folder means the article files in it and below, without hidden files and packages', () => {
  const folder = folderWith({
    'in/a.json': good,
    'in/deep/b.yaml': yaml,
    'in/notes.txt': '',
    'in/json': '',
    'in/.hidden/c.json': good,
    'in/.d.json': good,
    'in/node_modules/x/e.json': good,
    'out/f.json': good,
  })
  symlinkSync('../../out', join(folder, 'in/deep/out'))
  symlinkSync('..', join(folder, 'in/deep/up'))
  symlinkSync('nowhere.json', join(folder, 'in/gone.json'))
  const { out } = shell(folder, 'standfirst validate --format json in/')
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
    'in/a.json',
    'in/deep/b.yaml',
    'in/deep/out/f.json',
  ])
})
