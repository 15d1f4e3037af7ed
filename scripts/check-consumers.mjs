// Packs the package, installs it into an empty folder and uses it from ESM, CommonJS and
// TypeScript, on the command line, in each supported version of Node, in a browser and in a worker.
// Run `npm run build` first.
import assert from 'node:assert/strict'
import { checkPage, checkWorker } from './consumers/bundles.mjs'
import { nodeBinaries } from './consumers/node-versions.mjs'
import { inCleanProject } from './consumers/project.mjs'
import { checkTypes } from './consumers/types.mjs'
import { runUnder } from './consumers/under-node.mjs'

await inCleanProject(async (folder) => {
  let outputs
  for (const node of nodeBinaries()) {
    const rendered = runUnder(node, folder)
    outputs ??= rendered
    assert.deepEqual(rendered, outputs, `Node ${node.version} renders different output`)
    console.log(`Node ${node.version}: loads, renders, validates.`)
  }
  console.log(`TypeScript: ${checkTypes(folder).join(', ')}.`)
  await checkPage(folder, outputs)
  console.log('Chromium: renders the same.')
  await checkWorker(folder, outputs)
  console.log('A worker: renders the same.')
})
