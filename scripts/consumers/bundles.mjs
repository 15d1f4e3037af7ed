// The package where there is no Node: bundled for a page and run in a real Chromium, and bundled for a
// worker and run with nothing around it but what the web has.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { requireChromium } from '../find-chromium.mjs'

/** Packages that only the command line needs. vfile is not among them, since unified depends on it. */
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
  for (const tool of TOOLS) assert.ok(!packages.includes(tool), `the library reaches ${tool}`)
  const [{ text }] = outputFiles
  // Nothing of Node is imported, and nothing asks for what only Node has.
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
    // Everything that any entry point reaches, used or not.
    ignoreAnnotations: true,
    treeShaking: false,
  })
  const web = { URL, URLSearchParams, TextEncoder, TextDecoder, console }
  // As at the edge, nothing may make code of strings.
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
