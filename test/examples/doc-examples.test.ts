/// <reference types="vite/client" />
import { readFileSync } from 'node:fs'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseArticle } from '../../src/index.js'
import { exampleJson } from '../fixtures/article.js'

// Every `@example` in a doc comment and every block of JavaScript in the README runs here, with
// everything that src/ exports, `article` and `text` in scope. A `// value` behind an expression
// or a `console.log` is what it must give; prose behind two slashes is let be.

// The program itself runs when it is imported.
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/**/*.ts', '!../../src/cli/main.ts'],
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

  test.each(examples)('$file: $code', ({ file, code }) => run(code, besides(file)))

  test('every public function has one', () => {
    const entry = modules['../../src/index.ts'] ?? {}
    const code = examples.map((example) => example.code).join('\n')
    const functions = Object.entries(entry).filter(([, value]) => typeof value === 'function')
    expect(functions.length).toBeGreaterThan(5)
    for (const [name] of functions) expect(code).toContain(name)
  })
})

describe('in the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)

  test('there are some', () => {
    expect(blocks.length).toBeGreaterThan(2)
  })

  test.each(blocks)('%s', (code: string) => run(code, modules[packageOf(code)]))
})

/** The entry point that a block imports from, if it is not the main one. */
function packageOf(code: string): string {
  const [, entry = 'index'] = /from 'standfirst\/(\w+)'/.exec(code) ?? []
  return `../../src/${entry}.ts`
}

test('a wrong value behind an expression is seen', () => {
  expect(() => run("directionOf('ar') // 'ltr'")).toThrow()
  expect(() => run('console.log(1) // 2')).toThrow()
})

function examplesOf(source: string): string[] {
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return comments.flatMap((comment) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
    const start = lines.indexOf('@example')
    if (start === -1) return []
    const rest = lines.slice(start + 1)
    const end = rest.findIndex((line) => line.startsWith('@') || line === '/')
    return [rest.slice(0, end).join('\n').trim()]
  })
}

/** A handler and a builder have the same name: an example means what stands beside it. */
function besides(file: string): Record<string, unknown> {
  return modules[file.includes('/build/') ? '../../src/build.ts' : file] ?? {}
}

function run(code: string, beside: Record<string, unknown> = {}): void {
  const statements = code
    .replace(/^import .*\n/gm, '')
    .replace(
      /^(.*?)(console\.log\((.*)\)|[\w.]+\(.*\)[\w.]*) \/\/ (\[.*\]|\{.*\}|'.*'|-?\d+|true|false|undefined)$/gm,
      (_line, before: string, expression: string, logged: string | undefined, value: string) =>
        `${before}check(${logged ?? expression}, ${value})`,
    )
  let checks = 0
  const check = (actual: unknown, expected: unknown): void => {
    checks += 1
    expect(actual).toEqual(expected)
  }
  const names = { ...scope, ...beside, check }
  new Function(...Object.keys(names), `{ ${statements}\n}`)(...Object.values(names))
  const expected = code.match(/ \/\/ (?:[['{\d]|true$|false$|undefined$)/gm)?.length ?? 0
  expect(checks, 'every value is checked').toBe(expected)
}
