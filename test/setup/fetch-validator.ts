import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Downloads the official AMP validator into `.cache/`, unless it is there. */
export function setup(): void {
  const script = new URL('../../scripts/fetch-amp-validator.mjs', import.meta.url)
  execFileSync(process.execPath, [fileURLToPath(script)], { stdio: 'inherit' })
}
