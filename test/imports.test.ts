/// <reference types="vite/client" />
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = import.meta.glob<string>('../src/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

interface Import {
  from: string
  to: string
  isType: boolean
}

const imports = Object.entries(sources).flatMap(([path, source]): Import[] => {
  const from = path.replace('../src/', '')
  const statements = source.matchAll(/^(?:import|export)( type)? [^'"]*?from '([^']+)'/gm)
  const later = source.matchAll(/await import\(()'([^']+)'\)/g)
  return [...statements, ...later].map(([, type, to = '']) => ({
    from,
    to: to.startsWith('.') ? posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts') : to,
    isType: Boolean(type),
  }))
})

function floorOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry'
}

/** The rooms that each room may import: imports run one way. */
const BELOW: Record<string, string[]> = {
  schema: [],
  tree: ['schema'],
  parse: ['schema', 'tree'],
  render: ['schema', 'tree'],
  hast: ['schema', 'tree', 'render'],
  'json-ld': ['schema', 'tree', 'render', 'hast'],
  html: ['schema', 'tree', 'render', 'json-ld', 'hast'],
  amp: ['schema', 'tree', 'render', 'json-ld', 'hast', 'html'],
  text: ['schema', 'tree', 'render'],
  mdast: ['schema', 'tree', 'parse'],
  markdown: ['schema', 'tree', 'parse', 'mdast'],
  unified: ['schema', 'tree', 'parse', 'render', 'hast', 'html', 'amp', 'text', 'lint', 'markdown'],
  react: ['schema', 'tree', 'render', 'hast', 'html'],
  lint: ['schema', 'tree', 'parse', 'render'],
  report: ['schema', 'tree', 'render', 'json-ld', 'hast', 'html', 'amp', 'text'],
  kit: ['schema', 'tree', 'parse', 'render', 'json-ld', 'hast', 'html', 'amp', 'text', 'report'],
  build: ['schema', 'tree'],
  import: ['schema', 'tree', 'parse', 'render'],
}

// The program and the entry points may import everything.
BELOW.cli = [...Object.keys(BELOW)]
BELOW.entry = BELOW.cli

test('imports run one way between the rooms', () => {
  expect(imports.length).toBeGreaterThan(100)
  const upward = imports.filter(({ from, to }) => {
    const [floor, target] = [floorOf(from), floorOf(to)]
    return to.endsWith('.ts') && floor !== target && !BELOW[floor]?.includes(target)
  })
  expect(upward).toEqual([])
})

test('there are no cycles, of types neither', () => {
  expect(cyclesOf(imports)).toEqual([])
})

describe('renderers and builders do not load zod', () => {
  test.each([
    'html.ts',
    'amp.ts',
    'text.ts',
    'json-ld.ts',
    'quotes.ts',
    'report.ts',
    'lint.ts',
    'build.ts',
    // Their entry points also export `completeDraft`, which bundlers leave out if it is not used.
    'import/html/from-html.ts',
    'import/wordpress/from-wordpress.ts',
    'import/wordpress/wxr/read-wxr.ts',
  ])('%s', (entry) => {
    expect(reachable(entry)).not.toContain('zod')
    expect(reachable(entry).length).toBeGreaterThan(8)
  })

  test('the schema does', () => {
    expect(reachable('schema.ts')).toContain('zod')
  })
})

test('the library never imports what only the command line needs', () => {
  const files = [...new Set(imports.map(({ from }) => from))]
  const entries = files.filter((file) => !file.includes('/'))
  const tools = packagesOf('cli/main.ts').filter(
    (name) => name.startsWith('node:') || TOOLS.includes(name),
  )
  expect(tools).toEqual(expect.arrayContaining([...TOOLS, 'node:fs', 'node:worker_threads']))
  for (const entry of entries) {
    expect(
      packagesOf(entry).filter((name) => tools.includes(name)),
      entry,
    ).toEqual([])
  }
})

test('Markdown is only loaded by its importers', () => {
  const parsers = packagesOf('markdown.ts').filter((name) =>
    /^(?:yaml|m(?:dast|icromark)-)/.test(name),
  )
  expect(parsers.length).toBeGreaterThan(5)
  for (const entry of ['index.ts', 'schema.ts', 'html.ts', 'amp.ts', 'text.ts', 'lint.ts']) {
    expect(
      packagesOf(entry).filter((name) => parsers.includes(name)),
      entry,
    ).toEqual([])
  }
})

/** Packages that only the command line imports. */
const TOOLS = [
  'commander',
  'ignore',
  'jsonc-parser',
  'picocolors',
  'picomatch',
  'tinyglobby',
  'vfile',
  'vfile-reporter',
]

/** Returns the largest groups of files that import each other, directly or indirectly. */
function cyclesOf(edges: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  const below = new Map([...targets.keys()].map((file) => [file, reachableBy(targets, file)]))
  const cyclic = [...targets.keys()].filter((file) => below.get(file)?.has(file))
  const groups = cyclic.map((file) =>
    cyclic.filter((other) => below.get(file)?.has(other) && below.get(other)?.has(file)).sort(),
  )
  return [...new Map(groups.map((group) => [group.join(), group])).values()]
}

function reachableBy(targets: ReadonlyMap<string, readonly string[]>, file: string): Set<string> {
  const found = new Set(targets.get(file))
  for (const next of found) for (const target of targets.get(next) ?? []) found.add(target)
  return found
}

function packagesOf(file: string): string[] {
  return reachable(file).filter((name) => !name.endsWith('.ts'))
}

function reachable(entry: string): string[] {
  const found = new Set([entry])
  for (const file of found) {
    for (const { from, to, isType } of imports) if (from === file && !isType) found.add(to)
  }
  return [...found]
}
