import { expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { found, good, spaced } from './files.js'

const files = { 'a.json': spaced, 'b.json': good, 'c.json': good }
const folder = folderWith({ ...files, 'empty/notes.txt': '' })

test.each([
  ['a.json', 0],
  ['b.json', 0],
  ['--strict a.json', 1],
  ['--max-warnings 0 a.json', 1],
  ['--max-warnings 1 a.json', 0],
  ['--quiet --strict a.json', 1],
  ['--quiet --max-warnings 1 a.json', 0],
  ['none-*.json', 2],
  ['a.json none-*.json', 2],
  ['a.json empty', 2],
  ['--ignore "b*" a.json', 0],
  ['--ignore "b*" --ignore c.json --strict b.json c.json', 0],
  ['--format pdf a.json', 2],
  ['--max-warnings x a.json', 2],
  ['--now x a.json', 2],
  ['--shard 3/2 a.json', 2],
  ['--nonsense', 2],
  ['--help', 0],
])('%s exits with %i', (flags, expected) => {
  expect(shell(folder, `standfirst validate ${flags}`).code).toBe(expected)
})

test('too many warnings fail the check, also if they are hidden', () => {
  const { err, out } = shell(folder, 'standfirst validate --quiet --max-warnings 0 a.json')
  expect(out).not.toContain('spaces-doubled')
  expect(err).toBe(
    'standfirst: Too many warnings: 1 (maximum 0). Run without --quiet to see them.\n',
  )
})

test('file names can contain the characters of patterns', () => {
  const names = ['a[1].json', '(draft) b{1}.json', '!x.json', 'LOUD.JSON']
  const odd = folderWith(Object.fromEntries(names.map((name) => [name, spaced])))
  const quoted = names.map((name) => `'${name}'`).join(' ')
  for (const wanted of [quoted, '.', "'*.json' '*.JSON'"]) {
    const { out } = shell(odd, `standfirst validate --format json ${wanted}`)
    const files = (JSON.parse(out) as { file: string }[]).map(({ file }) => file)
    expect(files.toSorted()).toEqual(names.toSorted())
  }
  const { out } = shell(folder, "standfirst validate --format json '*.json' '!b.json'")
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
    'a.json',
    'c.json',
  ])
})

test('--profile adds rules', () => {
  expect(found({ 'a.json': good })).toEqual([])
  expect(found({ 'a.json': good }, '--profile google').map((line) => line.split(' ')[1])).toEqual([
    'google-image',
    'google-author',
    'google-date',
  ])
  expect(found({ 'a.json': good }, '--profile amp')).toEqual(['1:1 canonical-missing'])
})

test('--now finds dates in the future', () => {
  const dated = good.replace('"id"', '"datePublished": "2026-03-03T06:00:00Z",\n  "id"')
  expect(found({ 'a.json': dated })).toEqual([])
  expect(found({ 'a.json': dated }, '--now 2026-03-02T06:00:00Z')).toEqual(['3:20 date-in-future'])
})

test('writes colors only on request', () => {
  expect(shell(folder, 'standfirst validate a.json').out).not.toContain('\u001b[')
  expect(shell(folder, 'standfirst validate a.json', { FORCE_COLOR: '1' }).out).toContain('\u001b[')
  expect(shell(folder, 'standfirst validate a.json', { NO_COLOR: '1' }).out).not.toContain(
    '\u001b[',
  )
})
