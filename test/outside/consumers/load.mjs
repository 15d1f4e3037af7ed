// Loads the installed package by its name: every subpath, as ESM and as CommonJS.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { exports } = require('standfirst/package.json')
const subpaths = Object.keys(exports).filter((subpath) => !/\.(?:json|css)$/.test(subpath))
assert.deepEqual(subpaths, [
  '.',
  './schema',
  './html',
  './amp',
  './text',
  './kit',
  './build',
  './json-ld',
  './quotes',
  './report',
  './labels',
  './lint',
  './markdown',
  './unified',
  './react',
  './import',
  './from-html',
  './from-wordpress',
])

for (const subpath of subpaths) {
  const name = subpath.replace('.', 'standfirst')
  const esm = await import(name)
  const cjs = require(name)
  const names = Object.keys(esm).filter((key) => key !== 'default' && key !== 'module.exports')
  assert.ok(names.length > 0, `${name} exports nothing`)
  assert.deepEqual(Object.keys(cjs).sort(), names.sort(), `${name} differs between formats`)
  // One class whichever subpath it comes from: `instanceof` works.
  if (!('ArticleError' in esm)) continue
  assert.equal(esm.ArticleError, (await import('standfirst')).ArticleError, name)
  assert.equal(cjs.ArticleError, require('standfirst').ArticleError, name)
}

const stylesheet = new URL(import.meta.resolve('standfirst/style.css'))
assert.match(readFileSync(stylesheet, 'utf8'), /\.sf-headline \{/)
assert.equal(require('standfirst/article.schema.json').type, 'object')
