import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const CLI = fileURLToPath(new URL('../../.cache/cli.js', import.meta.url))

/** Creates a folder with some files. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs a line of shell in a folder. `standfirst` is the real binary. */
export function shell(cwd: string, line: string, env: Record<string, string> = {}): Ran {
  const command = line.replace(/\bstandfirst\b/, `"${process.execPath}" "${CLI}"`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1e8,
  })
  return { code: status, out: stdout, err: stderr }
}
