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

// Every `@example` in a doc comment and every block of JavaScript in the README runs here, with
// everything that src/ exports, `article` and `text` in scope. A `// value` behind an expression
// or a `console.log` is what it must give; prose behind two slashes is let be.

// The program itself runs when it is imported.
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

describe('in doc comments', () => {
  const examples = Object.entries(sources).flatMap(([file, source]) =>
    examplesOf(source).map((code) => ({ file, code })),
  )

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  test.each(examples)('$file: $code', ({ file, code }) => {
    run(code, besides(file))
  })

  test('every public function has one', () => {
    const entry = modules['../../src/index.ts'] ?? {}
    const code = examples.map((example) => example.code).join('\n')
    const functions = Object.entries(entry).filter(([, value]) => typeof value === 'function')
    expect(functions.length).toBeGreaterThan(5)
    for (const [name] of functions) expect(code).toContain(name)
  })
})

const pages = ['README.md', ...pagesIn('docs'), ...pagesIn('docs/site'), ...pagesIn('docs/guides')]

describe.each(pages)('in %s', (page) => {
  const blocks = blocksOf(page)

  test.runIf(blocks.scripts.length > 0)('JavaScript, from the top of the page', () => {
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

  test.each(blocks.json)('JSON: %s', (code) => {
    JSON.parse(code)
  })

  test.each(blocks.yaml)('YAML: %s', (code) => {
    expect(parseYaml(code)).toBeTypeOf('object')
  })

  test.each(blocks.ts)('TypeScript: %s', (code) => {
    const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022)
    expect((file as { parseDiagnostics?: unknown[] }).parseDiagnostics).toEqual([])
  })

  test.each(blocks.md)('Markdown: %s', (code) => {
    expect(fromMarkdown(code).issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('a block of each language is known here', () => {
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

const LANGUAGES = ['js', 'json', 'yaml', 'ts', 'md', 'sh'] as const
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
  // Output right behind a script is what it logs.
  const scripts = [
    ...source.matchAll(
      /^```js\n((?:(?!^```)[\s\S])*)^```$(?:\n\n```(?:text|html)\n([\s\S]*?)^```$)?/gm,
    ),
  ].map(([, code = '', output]) => ({ code, output }))
  const others = all.filter(({ language }) => !known.has(language) && !SHOWN.has(language))
  const blocks = Object.fromEntries(LANGUAGES.map((language) => [language, of(language)]))
  return { ...(blocks as Record<(typeof LANGUAGES)[number], string[]>), others, scripts }
}

/** Everything that the entry points export which a block imports from. */
function modulesOf(code: string): Record<string, unknown> {
  const names = [...code.matchAll(/from 'standfirst(?:\/([\w-]+))?'/g)].map(([, name]) => name)
  return Object.assign({}, ...names.map((name) => modules[`../../src/${name ?? 'index'}.ts`]))
}

test('a wrong value behind an expression is seen', () => {
  expect(() => run("directionOf('ar') // 'ltr'")).toThrow()
  expect(() => run('console.log(1) // 2')).toThrow()
})

/** A handler and a builder have the same name: an example means what stands beside it. */
function besides(file: string): Record<string, unknown> {
  return modules[file.includes('/build/') ? '../../src/build.ts' : file] ?? {}
}

function run(code: string, beside: Record<string, unknown> = {}): Record<string, unknown> {
  return runWith(code, { ...scope, ...beside })
}
