import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'
import { good, spaced } from './files.js'

const files = { 'a.json': spaced, 'b.json': good, 'c.json': good }
const folder = folderWith({ ...files, 'empty/notes.txt': '' })

test('an invalid cache is replaced', () => {
  const file = join(folderWith({}), 'cache')
  const run = () => shell(folder, `standfirst validate --cache --cache-file ${file} a.json`)
  const first = run()
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('spaces-doubled')])
  const written = readFileSync(file, 'utf8')
  const broken = [
    'null',
    written.replace(/\[.*\]/, '5'),
    written.replace(/\[.*\]/, '[5]'),
    written.replace(/"line":\d+/, '"line":"1"'),
  ]
  for (const content of broken) {
    writeFileSync(file, content)
    expect(run()).toEqual(first)
    expect(readFileSync(file, 'utf8')).toBe(written)
  }
})

test('--cache finds the same again, and notices changes', () => {
  const folder = folderWith({ 'a.json': spaced })
  const first = shell(folder, 'standfirst validate --cache a.json').out
  expect(readFileSync(join(folder, '.standfirstcache'), 'utf8')).toContain('spaces-doubled')
  expect(shell(folder, 'standfirst validate --cache a.json').out).toBe(first)
  const changed = shell(
    folder,
    `sed -i 's/sea  was/sea was/' a.json && standfirst validate --cache a.json`,
  )
  expect(changed.out).toContain('Nothing was found')
})
