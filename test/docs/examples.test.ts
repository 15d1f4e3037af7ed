/// <reference types="vite/client" />
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import ts from 'typescript'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { parseArticle } from '../../src/index.js'
import { fromMarkdown } from '../../src/markdown.js'
import { exampleJson } from '../fixtures/article.js'
import { examplesOf, runWith } from '../fixtures/doc-examples.js'

// Runs every `@example` in a doc comment and every block of JavaScript in the documentation, with
// all exports of src/, `article` and `text` in scope. A `// value` after an expression or a
// `console.log` is the expected value; other comments are ignored.

// The program runs when it is imported.
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/**/*.ts', '!../../src/cli/**/{main,worker}.ts'],
  { eager: true },
)
const sources = import.meta.glob<string>('../../src/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const scope: Record<string, unknown> = {
  ...Object.assign({}, ...Object.values(modules)),
  z,
  unified,
  VFile,
  createHash,
  createElement,
  runtime,
  renderToStaticMarkup,
  article: parseArticle(exampleJson('night-trams.json')),
  text: JSON.stringify(exampleJson('night-trams.json')),
}

describe('examples in doc comments', () => {
  const examples = Object.entries(sources).flatMap(([file, source]) =>
    examplesOf(source).map((code) => ({ file, code })),
  )

  test('exist', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each(examples)('$file: $code', ({ file, code }) => {
    run(code, besides(file))
  })

  test('exist for every public function', () => {
    const entry = modules['../../src/index.ts'] ?? {}
    const code = examples.map((example) => example.code).join('\n')
    const functions = Object.entries(entry).filter(([, value]) => typeof value === 'function')
    expect(functions.length).toBeGreaterThan(5)
    for (const [name] of functions) expect(code).toContain(name)
  })
})

const pages = ['README.md', ...pagesIn('docs'), ...pagesIn('docs/site'), ...pagesIn('docs/guides')]

describe.each(pages)('examples in %s', (page) => {
  const blocks = blocksOf(page)

  test.runIf(blocks.scripts.length > 0)('run as JavaScript, from the top of the page', () => {
    const made: Record<string, unknown> = {}
    for (const { code, output } of blocks.scripts) {
      const logged: string[] = []
      const log = (...values: unknown[]) => logged.push(values.map(String).join(' '))
      try {
        Object.assign(made, run(code, { ...made, ...modulesOf(code), console: { log } }))
      } catch (cause) {
        throw new Error(`${cause} in:\n${code}`, { cause })
      }
      if (output !== undefined) expect(logged.join('\n').trimEnd(), code).toBe(output.trimEnd())
    }
  })

  test.each(blocks.json)('are valid JSON: %s', (code) => {
    JSON.parse(code)
  })

  test.each(blocks.yaml)('are valid YAML: %s', (code) => {
    expect(parseYaml(code)).toBeTypeOf('object')
  })

  test.each([
    ...blocks.ts.map((code) => [code, 'block.ts'] as const),
    ...blocks.tsx.map((code) => [code, 'block.tsx'] as const),
  ])('TypeScript: %s', (code, name) => {
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
    expect((file as { parseDiagnostics?: unknown[] }).parseDiagnostics).toEqual([])
  })

  test.each(blocks.md)('are valid Markdown: %s', (code) => {
    expect(fromMarkdown(code).issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('every language of blocks is known here', () => {
    expect(blocks.others).toEqual([])
  })
})

test('every guide has code that runs', () => {
  for (const page of pagesIn('docs/guides').filter((page) => !page.endsWith('README.md'))) {
    expect(blocksOf(page).scripts.length, page).toBeGreaterThan(0)
  }
})

function pagesIn(folder: string): string[] {
  return readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

const LANGUAGES = ['js', 'json', 'yaml', 'ts', 'tsx', 'md', 'sh'] as const
/** Languages of blocks that are only shown: output, and what the model looks like. */
const SHOWN: ReadonlySet<string> = new Set(['text', 'html'])

function blocksOf(page: string) {
  const source = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  const all = [...source.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({ language, code }),
  )
  const of = (wanted: string) =>
    all.filter(({ language }) => language === wanted).map(({ code }) => code)
  const known: ReadonlySet<string> = new Set(LANGUAGES)
  // Output directly after a script is what the script logs.
  const scripts = [
    ...source.matchAll(
      /^```js\n((?:(?!^```)[\s\S])*)^```$(?:\n\n```(?:text|html)\n([\s\S]*?)^```$)?/gm,
    ),
  ].map(([, code = '', output]) => ({ code, output }))
  const others = all.filter(({ language }) => !known.has(language) && !SHOWN.has(language))
  const blocks = Object.fromEntries(LANGUAGES.map((language) => [language, of(language)]))
  return { ...(blocks as Record<(typeof LANGUAGES)[number], string[]>), others, scripts }
}

/** The exports of the entry points that a block imports from. */
function modulesOf(code: string): Record<string, unknown> {
  const names = [...code.matchAll(/from 'standfirst(?:\/([\w-]+))?'/g)].map(([, name]) => name)
  return Object.assign({}, ...names.map((name) => modules[`../../src/${name ?? 'index'}.ts`]))
}

test('a wrong value after an expression fails', () => {
  expect(() => run("directionOf('ar') // 'ltr'")).toThrow()
  expect(() => run('console.log(1) // 2')).toThrow()
})

/** A handler and a builder may share a name. An example uses the one from its own module. */
function besides(file: string): Record<string, unknown> {
  return modules[file.includes('/build/') ? '../../src/build.ts' : file] ?? {}
}

function run(code: string, beside: Record<string, unknown> = {}): Record<string, unknown> {
  return runWith(code, { ...scope, ...beside })
}
