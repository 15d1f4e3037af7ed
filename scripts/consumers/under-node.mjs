// Tests the package in one version of Node: it loads and renders, and its binary checks files.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

/** @returns The rendered article, which is the same for ESM and CommonJS. */
export function runUnder({ version, binary }, folder) {
  const run = (command, ...args) => {
    const path = [dirname(binary), process.env.PATH].join(delimiter)
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: path, NODE_OPTIONS: '' },
    })
    return { status, stdout, stderr }
  }
  const print = (file) => {
    const { status, stdout, stderr } = run(binary, file)
    assert.equal(stderr, '', `${file} under Node ${version}`)
    assert.equal(status, 0, `${file} under Node ${version}`)
    return stdout
  }

  assert.equal(run('node', '--version').stdout.trim(), `v${version}`)
  print('load.mjs')
  const outputs = print('render.mjs')
  assert.equal(print('render.cjs'), outputs, `CommonJS and ESM differ under Node ${version}`)

  const validate = (...args) => run('npx', '--no-install', 'standfirst', 'validate', ...args)
  assert.equal(validate('good.json').status, 0)
  const broken = validate('broken.json')
  assert.equal(broken.status, 1)
  assert.match(broken.stdout, /missing-field/)
  return JSON.parse(outputs)
}
