import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The result of a process. */
export interface Ended {
  code: number | null
  out: string
  err: string
}

/**
 * Runs a script of this folder in a child process.
 *
 * @param flags Options for Node, such as `--max-old-space-size=100`.
 * @param seconds The time after which the process is killed.
 */
export function runScript(
  script: string,
  words: readonly string[],
  {
    flags = [],
    env = {},
    seconds = 120,
    input = '',
  }: {
    flags?: readonly string[]
    env?: Record<string, string>
    seconds?: number
    input?: string
  } = {},
): Ended {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file, ...words], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1e9,
    timeout: seconds * 1000,
  })
  return { code: status, out: stdout, err: stderr }
}
