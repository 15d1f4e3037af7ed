import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { good, spaced } from './files.js'

/** Returns the names of the checked files. */
function checked(folder: string, args: string): string[] {
  const { out } = shell(folder, `timeout 30 standfirst validate --format json ${args}`)
  return (JSON.parse(out) as { file: string }[]).map(({ file }) => file)
}

test('the configuration and the ignore file apply below their folder', () => {
  const folder = folderWith({
    '.git/HEAD': '',
    'standfirst.config.json': JSON.stringify({
      overrides: [{ files: ['articles/drafts/**'], rules: { 'spaces-doubled': 'off' } }],
      ignore: ['articles/old/'],
    }),
    '.standfirstignore': '/articles/later.json\n',
    'articles/a.json': spaced,
    'articles/drafts/a.json': spaced,
    'articles/later.json': '{',
    'articles/old/a.json': '{',
  })
  const run = (cwd: string, args: string) =>
    shell(join(folder, cwd), `standfirst validate --strict ${args}`).code
  expect(run('articles', 'a.json')).toBe(1)
  expect(run('articles', 'drafts/a.json')).toBe(0)
  expect(run('articles/drafts', 'a.json')).toBe(0)
  expect(checked(join(folder, 'articles'), '.')).toEqual(['a.json', 'drafts/a.json'])
  // Without file names, the files of the configuration.
  expect(checked(join(folder, 'articles/drafts'), '')).toEqual(['../a.json', 'a.json'])
})

test('the configuration is not looked up above the repository', () => {
  const folder = folderWith({
    'standfirst.config.json': '{ "rules": { "spaces-doubled": "off" } }',
    'repository/.git': 'gitdir: elsewhere',
    'repository/articles/a.json': spaced,
  })
  const inner = join(folder, 'repository/articles')
  expect(shell(inner, 'standfirst validate --strict a.json').code).toBe(1)
})

test.each([
  'none.json',
  'a.json none.json',
  'none/',
  'none',
  'none-*.json',
  'a.json/none.json',
  'none.txt',
])('a named file that does not exist ends with 2: %s', (args) => {
  const { code, err, out } = shell(folderWith({ 'a.json': good }), `standfirst validate ${args}`)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(
    /^standfirst: No (?:such file or folder: |article files match )(?:a\.json\/)?none/,
  )
})

test('each real file is checked once', () => {
  const folder = folderWith({ 'articles/a.json': good, 'articles/sub/b.json': good })
  symlinkSync('..', join(folder, 'articles/sub/loop'))
  symlinkSync('a.json', join(folder, 'articles/link.json'))
  symlinkSync('articles', join(folder, 'same'))
  const files = ['articles/a.json', 'articles/sub/b.json']
  expect(checked(folder, 'articles')).toEqual(files)
  expect(checked(folder, 'articles articles/a.json same/a.json')).toEqual(files)
  expect(checked(folder, '"articles/**/*.json"')).toEqual(files)
  expect(checked(folder, '')).toEqual(files)
  expect(checked(folder, '.')).toEqual(files)
  expect(checked(folder, 'articles/sub/../a.json')).toEqual(['articles/a.json'])
})

test('folders that are linked to each other are walked once', () => {
  const names = Array.from({ length: 14 }, (_, index) => `f${index}`)
  const folder = folderWith(Object.fromEntries(names.map((name) => [`out/${name}/a.json`, good])))
  for (const name of names) {
    for (const other of names) symlinkSync(`../${other}`, join(folder, 'out', name, `to-${other}`))
  }
  mkdirSync(join(folder, 'in'))
  for (const name of names) symlinkSync(`../out/${name}`, join(folder, 'in', name))
  const start = Date.now()
  for (const args of ['in', 'out', '.', '"in/**/*.json"']) {
    expect(checked(folder, args)).toHaveLength(names.length)
  }
  expect(Date.now() - start).toBeLessThan(30_000)
})

test('--quiet reports the number of hidden warnings, and why the check failed', () => {
  const folder = folderWith({ 'a.json': spaced })
  const { code, err, out } = shell(folder, 'standfirst validate --quiet --max-warnings 0 a.json')
  expect([code, out]).toEqual([1, '✔ No errors found in 1 file (1 warning hidden).\n'])
  expect(err).toBe(
    'standfirst: Too many warnings: 1 (maximum 0). Run without --quiet to see them.\n',
  )
})
