/// <reference types="vite/client" />
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ts from 'typescript'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as everything from '../../../src/index.js'
import { exampleJson } from '../../fixtures/article.js'
import { examplesOf, runWith } from '../../fixtures/doc-examples.js'

// The example of a type must be a value of the type: the compiler checks it, and if the JSON Schema
// has a definition of that name, the schema does too.

const modules = import.meta.glob<Record<string, unknown>>('../../../src/*.ts', { eager: true })
const sources = import.meta.glob<string>('../../../src/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Whether an example mentions a type. Strings may also contain a colon and a capital letter. */
function hasType(code: string): boolean {
  const withoutStrings = code.replace(/'[^'\n]*'/g, "''")
  return /^(?:const|let) [^=\n]*: [A-Z]|\([^)]*: [A-Z]/m.test(withoutStrings)
}

const article = everything.parseArticle(exampleJson('night-trams.json'))
const { $defs = {} } = everything.toJsonSchema()

const examples = Object.entries(sources).flatMap(([file, source]) =>
  examplesOf(source)
    .filter((code) => hasType(code))
    .map((code) => ({ file: file.replace('../../../src/', ''), code })),
)

test('examples exist for each type of the JSON Schema', () => {
  const code = examples.map((example) => example.code).join('\n')
  const shown = Object.keys($defs).filter((name) => !/^__/.test(name))
  expect(shown.length).toBeGreaterThan(60)
  for (const name of shown) expect(code).toMatch(new RegExp(`: ${name}\\b`))
})

describe('examples compile', () => {
  const problems = compile(examples)
  test.each(examples)('$file: $code', (example) => {
    expect(problems.get(example) ?? []).toEqual([])
  })

  test('a value of another type is detected', () => {
    const example = { file: 'schema/flow.ts', code: "const rule: ThematicBreak = { type: 'rule' }" }
    expect(compile([example]).get(example)?.[0]).toContain(`"rule"' is not assignable`)
  })
})

describe('examples are valid by the schema', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'article', $defs })
  const held = examples.flatMap(({ file, code }) => {
    const constants = runWith(code, { ...scopeOf(file), z, unified, VFile, article })
    const typed = [...code.matchAll(/^const (\w+): (\w+)(\[\])? = /gm)]
    return typed
      .filter(([, , type = '']) => Object.hasOwn($defs, type))
      .map(([, name = '', type = '', list]) => {
        // `Flow` and `Phrasing` name the lists.
        const isOfMany = list !== undefined && $defs[type]?.type !== 'array'
        return { type, values: isOfMany ? (constants[name] as unknown[]) : [constants[name]] }
      })
  })

  test.each(held)('$type', ({ type, values }) => {
    const isValid = ajv.getSchema(`article#/$defs/${type}`)
    for (const value of values) {
      expect(isValid?.(value), JSON.stringify(isValid?.errors)).toBe(true)
    }
  })

  test('an invalid value is detected', () => {
    expect(ajv.getSchema('article#/$defs/Heading')?.({ type: 'heading', depth: 1 })).toBe(false)
  })
})

/** Builders share names with handlers, so they are only in scope for their own examples. */
function scopeOf(file: string): Record<string, unknown> {
  const all = Object.entries(modules).filter(([name]) => !name.endsWith('/build.ts'))
  const build = file.startsWith('build/') ? [['', modules['../../../src/build.ts']] as const] : []
  return Object.assign({}, ...[...all, ...build].map(([, exported]) => exported))
}

/** The entry points, with those of the example's own part of the package first. */
function entriesFor(file: string): string[] {
  const names = Object.keys(modules).map((name) => name.replace(/.*\/|\.ts$/g, ''))
  const [part = ''] = file.split('/')
  const others = names.filter((name) => !['index', 'build', part].includes(name))
  return names.includes(part) ? [part, ...others] : others
}

/** Returns the compiler errors of each example, compiled as a module with its names imported. */
function compile(list: readonly { file: string; code: string }[]): Map<object, string[]> {
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  // The imports are generated here, and the unused locals are the examples.
  const settings: ts.CompilerOptions = {
    ...options,
    verbatimModuleSyntax: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
  const texts = new Map<string, string>()
  const host = ts.createCompilerHost(settings)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) => {
    const text = texts.get(name)
    if (text === undefined) return getSourceFile(name, target, ...rest)
    return ts.createSourceFile(name, text, target)
  }
  const entries = entriesFor('build/').map((name) => [name, `${root}src/${name}.ts`] as const)
  const files = entries.map(([, file]) => file)
  const library = ts.createProgram(files, settings, host)
  const checker = library.getTypeChecker()
  const exported = entries.map(([name, file]) => {
    const source = library.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    const names = symbol ? checker.getExportsOfModule(symbol).map((found) => found.name) : []
    return [name, new Set(names)] as const
  })
  const modules = list.map((example, i) => {
    const name = `${root}test/examples/example-${i}.ts`
    texts.set(name, moduleOf(example, new Map(exported)))
    return [name, example] as const
  })
  const program = ts.createProgram([...files, ...texts.keys()], settings, host, library)
  const problems = modules.map(([name, example]) => {
    const source = program.getSourceFile(name)
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]
    const words = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    return [example, words] as const
  })
  return new Map(problems)
}

/** Adds an import of every name that the example uses and does not declare. */
function moduleOf(
  { file, code }: { file: string; code: string },
  exported: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const declared = new Set(code.match(/(?<=(?:const|let) (?:[{[].*)?)\b\w+\b(?=[^=]*=)/g))
  const wanted = new Set(code.match(/(?<![.\w'])[A-Za-z_]\w*/g))
  const imports = entriesFor(file).flatMap((entry) => {
    const names = [...wanted].filter((name) => exported.get(entry)?.has(name))
    for (const name of names) wanted.delete(name)
    const free = names.filter((name) => !declared.has(name) || /^[A-Z]/.test(name))
    return free.map((name) => `import { ${name} } from 'standfirst/${entry}'`)
  })
  return [
    ...imports,
    "import type { Article as Given } from 'standfirst'",
    "import { unified } from 'unified'",
    "import { VFile } from 'vfile'",
    "import { z } from 'zod'",
    declared.has('article') ? '' : 'declare const article: Given',
    'void [unified, VFile, z]',
    code,
  ].join('\n')
}
