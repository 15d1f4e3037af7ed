import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Temporary files of all tests are in one folder, which is gone when they have run. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
