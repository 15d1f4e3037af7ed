import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, shell } from '../run-cli.js'
import { broken, good, yaml } from './validate/files.js'

test('many files are rendered into a folder', () => {
  const folder = folderWith({
    'articles/a.json': good,
    'articles/2026/b.yaml': yaml.replace('02-30', '02-20'),
  })
  const { code, err } = shell(folder, 'standfirst render articles/ -t text --out-dir out')
  expect([code, err]).toEqual([0, 'standfirst: Rendered 2 of 2 files.\n'])
  for (const name of ['out/a.txt', 'out/2026/b.txt']) {
    expect(readFileSync(join(folder, name), 'utf8')).toContain('A calm sea')
  }
  shell(folder, 'standfirst render "articles/**/*.json" -t amp -d amp')
  expect(shell(folder, 'standfirst render "articles/*.json" -t jsonld -d out').code).toBe(0)
  expect(existsSync(join(folder, 'out/a.jsonld'))).toBe(true)
})

test('a file without an article does not stop the others', () => {
  const folder = folderWith({ 'a.json': broken, 'b.json': good })
  const { code, err } = shell(folder, 'standfirst render a.json b.json -d out')
  expect(code).toBe(1)
  expect(err).toContain('empty-text')
  expect(err).toContain('Rendered 1 of 2 files.')
  expect(existsSync(join(folder, 'out/a.html'))).toBe(false)
  expect(readFileSync(join(folder, 'out/b.html'), 'utf8')).toContain('A calm sea')
})

test.each([
  ['render a.json b.json', 'name a folder with --out-dir'],
  ['render a.json -o x -d y', 'Use either --output or --out-dir.'],
  ['render a.json a.yaml -d out', 'would both be rendered to'],
  ['render a.md -t markdown -d .', 'is an input and would be overwritten'],
  ['render none.json a.json -d out', 'No such file or folder: none.json'],
  ['render - -d out', 'use --output'],
])('%s is refused', (line, reason) => {
  const folder = folderWith({ 'a.json': good, 'b.json': good, 'a.yaml': yaml, 'a.md': 'x' })
  const { code, err } = shell(folder, `standfirst ${line}`)
  expect([code, err]).toEqual([2, expect.stringContaining(reason)])
})
