// Tests the package without Node: bundled for a page and run in Chromium, and bundled for a worker
// and run with web APIs only.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { requireChromium } from '../find-chromium.mjs'

/**
 * Packages that only the command line needs. vfile is missing here, because unified depends on it.
 */
const TOOLS = [
  'commander',
  'ignore',
  'jsonc-parser',
  'picocolors',
  'picomatch',
  'tinyglobby',
  'vfile-reporter',
]

async function bundle(folder, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [join(folder, 'anywhere.mjs')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'consumer',
    logLevel: 'silent',
    ...options,
  })
  const packages = Object.keys(metafile.inputs).flatMap(
    (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1] ?? [],
  )
  assert.ok(packages.includes('standfirst') && packages.includes('zod'))
  for (const tool of TOOLS) assert.ok(!packages.includes(tool), `the library imports ${tool}`)
  const [{ text }] = outputFiles
  // The bundle imports nothing from Node and uses no Node globals.
  assert.doesNotMatch(text, /\b(?:require|import)\(?\s*["']node:/)
  return text
}

export async function checkPage(folder, outputs) {
  const code = await bundle(folder, { platform: 'browser', minify: true })
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    const complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addScriptTag({ content: code })
    const shown = await page.evaluate(
      ([good, broken]) => globalThis.consumer.renderAll(good, broken),
      articles(folder),
    )
    assert.deepEqual(complaints, [])
    assert.deepEqual(shown, outputs)
  } finally {
    await browser.close()
  }
}

export async function checkWorker(folder, outputs) {
  const code = await bundle(folder, {
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker', 'import'],
    // Include everything that an entry point imports, used or not.
    ignoreAnnotations: true,
    treeShaking: false,
  })
  const web = { URL, URLSearchParams, TextEncoder, TextDecoder, console }
  // As on edge platforms, code generation from strings is forbidden.
  const context = createContext(web, { codeGeneration: { strings: false, wasm: false } })
  runInContext(code, context, { filename: 'worker.js' })
  const call = `JSON.stringify(consumer.renderAll(...${JSON.stringify(articles(folder))}))`
  assert.deepEqual(JSON.parse(runInContext(call, context)), outputs)
}

function articles(folder) {
  return ['good.json', 'broken.json'].map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  )
}
