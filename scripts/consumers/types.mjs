// Checks the declarations of the package and its dependencies with each module resolution of
// TypeScript, in strict mode and without `skipLibCheck`.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

const RESOLUTIONS = { node16: 'node16', nodenext: 'nodenext', bundler: 'preserve' }

export function checkTypes(folder) {
  for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
    const compilerOptions = {
      target: 'es2022',
      // The types of zod and vfile use `URL`.
      lib: ['es2022', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      module,
      moduleResolution,
    }
    const config = join(folder, 'tsconfig.json')
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions, files: ['types.mts', 'types.cts', 'custom-node.mts'] }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], {
      encoding: 'utf8',
    })
    assert.equal(status, 0, `moduleResolution ${moduleResolution}:\n${stdout}`)
  }
  return Object.keys(RESOLUTIONS)
}
