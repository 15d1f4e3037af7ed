import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CLI, folderWith } from '../run-cli.js'
import { good, spaced } from './validate/files.js'

test('--watch checks again after each change, and ends with the last result', async () => {
  const folder = folderWith({ 'in/a.json': good })
  const child = spawn(process.execPath, [CLI, 'validate', '--strict', '--watch', 'in'], {
    cwd: folder,
  })
  let out = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  let watching = 0
  child.stderr.on('data', (data) => {
    watching += String(data).split('Watching for changes').length - 1
  })
  const ended = once(child, 'exit')
  const write = async (name: string, content: string) => {
    const before = watching
    writeFileSync(join(folder, name), content)
    await expect.poll(() => watching).toBeGreaterThan(before)
  }
  try {
    await expect.poll(() => watching).toBe(1)
    expect(out).toContain('No problems found in 1 file.')
    await write('in/a.json', spaced)
    await expect.poll(() => out).toContain('spaces-doubled')
    await write('in/b.json', good)
    await expect.poll(() => out).toContain('in 2 files.')
    await write('standfirst.config.json', '{ "rules": { "spaces-doubled": "error" } }')
    await expect.poll(() => out).toContain('1 error and 0 warnings')
    await write('standfirst.config.json', '{')
  } finally {
    child.kill('SIGINT')
  }
  expect((await ended)[0]).toBe(2)
})
