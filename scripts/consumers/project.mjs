// Creates an empty folder outside the repository in which the packed package is installed.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export function npm(args, cwd) {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
}

/** Creates the folder, passes it to `use`, and removes it. */
export async function inCleanProject(use) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-consumer-'))
  try {
    npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root)
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    npm(['install', `./${tarball}`, '--no-audit', '--no-fund', '--silent'], folder)
    cpSync(join(root, 'test/outside/consumers'), folder, { recursive: true })
    const example = readFileSync(join(root, 'examples/night-trams.json'), 'utf8')
    const { headline: _, ...broken } = JSON.parse(example)
    writeFileSync(join(folder, 'good.json'), example)
    writeFileSync(join(folder, 'broken.json'), `${JSON.stringify(broken, null, 2)}\n`)
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
