import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CLI, folderWith, shell } from '../run-cli.js'
import { good, spaced } from './validate/files.js'

const fixed = spaced.replace('sea  was', 'sea was')

/** Runs a shell script in a new namespace, in which it may mount file systems. */
function inNamespace(script: string, cwd: string): { out: string; code: number | null } {
  const command = script.replaceAll('standfirst', `"${process.execPath}" "${CLI}"`)
  const { stdout, status } = spawnSync('unshare', ['-rm', 'sh', '-c', command], {
    cwd,
    encoding: 'utf8',
  })
  return { out: stdout ?? '', code: status }
}

const canMount = inNamespace('mkdir m && mount -t tmpfs none m', folderWith({})).code === 0

test.skipIf(!canMount)('--fix on a full disk keeps the file and reports it', () => {
  const folder = folderWith({ 'a.json': spaced, 'full/.keep': '' })
  const { out } = inNamespace(
    `mount -t tmpfs -o size=16k none full && cp a.json full/ && (yes > full/filler 2>/dev/null
     standfirst validate --fix full/a.json
     cmp a.json full/a.json && ls -A full)`,
    folder,
  )
  expect(out).toContain('Could not write the file (ENOSPC), so no fix was applied.')
  expect(out).toContain('spaces-doubled')
  expect(out.trimEnd().split('\n').slice(-2)).toEqual(['a.json', 'filler'])
})

test.skipIf(!canMount)('--fix in a read-only folder keeps the file and reports it', () => {
  const folder = folderWith({ 'a.json': spaced, 'fixed/.keep': '' })
  const { out } = inNamespace(
    `mount -t tmpfs none fixed && cp a.json fixed/ && mount -o remount,ro fixed
     standfirst validate --fix fixed/a.json
     cmp a.json fixed/a.json && echo same`,
    folder,
  )
  expect(out).toContain('Could not write the file (EROFS)')
  expect(out).toMatch(/\nsame\n$/)
})

test('after a kill during --fix, each file is completely old or completely new', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `${index}.json`)
  for (const delay of [0, 10, 30, 60, 100]) {
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, spaced])))
    const child = spawn(process.execPath, [CLI, 'validate', '--fix', '--threads', '1', '.'], {
      cwd: folder,
      stdio: 'ignore',
    })
    const ended = once(child, 'exit')
    while (child.exitCode === null && readFileSync(join(folder, '0.json'), 'utf8') === spaced) {
      await new Promise((fulfil) => setTimeout(fulfil, 1))
    }
    await new Promise((fulfil) => setTimeout(fulfil, delay))
    child.kill('SIGKILL')
    await ended
    const contents = names.map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(contents.filter((content) => content !== spaced && content !== fixed)).toEqual([])
    expect(contents).toContain(fixed)
  }
})

test('--fix does not overwrite a file that changes during the check', () => {
  const folder = folderWith({
    'a.json': spaced,
    // Another program writes to the file as soon as it has been read.
    'other.mjs': `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { closeSync } = fs
      let isFirst = true
      fs.closeSync = (descriptor) => {
        closeSync(descriptor)
        if (isFirst) {
          isFirst = false
          fs.appendFileSync('a.json', '\\n')
        }
      }
      syncBuiltinESMExports()`,
  })
  const { code, out } = shell(folder, 'standfirst validate --fix a.json', {
    NODE_OPTIONS: '--import ./other.mjs',
  })
  expect(out).toContain('The file changed during the check, so no fix was applied.')
  expect([code, readFileSync(join(folder, 'a.json'), 'utf8')]).toEqual([1, `${spaced}\n`])
})

test('--fix keeps the mode of a file and the links to it, and leaves nothing else', () => {
  const folder = folderWith({ 'in/a.json': spaced })
  chmodSync(join(folder, 'in/a.json'), 0o640)
  symlinkSync('in/a.json', join(folder, 'link.json'))
  shell(folder, 'standfirst validate --fix link.json')
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'in/a.json'), 'utf8')).toBe(fixed)
  expect(statSync(join(folder, 'in/a.json')).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(folder, 'in'))).toEqual(['a.json'])
})

test('a file that makes a check fail is a finding, and the others are checked', () => {
  const folder = folderWith({
    'a.json': good,
    'b.json': spaced,
    'broken.mjs': `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { closeSync } = fs
      let isFirst = true
      fs.closeSync = (descriptor) => {
        closeSync(descriptor)
        if (isFirst) {
          isFirst = false
          throw new RangeError('Maximum call stack size exceeded')
        }
      }
      syncBuiltinESMExports()`,
  })
  const { code, out } = shell(folder, 'standfirst validate --threads 1 a.json b.json', {
    NODE_OPTIONS: '--import ./broken.mjs',
  })
  expect(out).toContain('standfirst failed on this file (RangeError: Maximum call stack size')
  expect(out).toContain('internal-error')
  expect(out).toContain('spaces-doubled')
  expect(code).toBe(1)
})

test('init never writes through links', () => {
  const outside = folderWith({})
  const project = folderWith({})
  symlinkSync(outside, join(project, '.vscode'))
  symlinkSync(join(outside, 'config.json'), join(project, 'standfirst.config.json'))
  mkdirSync(join(project, '.github'))
  symlinkSync(outside, join(project, '.github/workflows'))
  const { code, out } = shell(project, 'standfirst init')
  expect(code).toBe(0)
  expect(out).toContain('skipped  .vscode/settings.json: its folder is a link')
  expect(out).toContain('skipped  standfirst.config.json: it already exists')
  expect(readdirSync(outside)).toEqual([])
})

test('a report or a rendering that can’t be written leaves the old file', () => {
  const folder = folderWith({ 'a.json': good, 'out.txt': 'old' })
  for (const line of ['validate -o out.txt a.json', 'render -t text -o out.txt a.json']) {
    writeFileSync(join(folder, 'out.txt'), 'old')
    const { code } = shell(folder, `ulimit -f 0; standfirst ${line}`)
    expect([code, readFileSync(join(folder, 'out.txt'), 'utf8')]).toEqual([2, 'old'])
    expect(shell(folder, `standfirst ${line}`).code).toBe(0)
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toBe('old')
  }
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'out.txt'])
})
