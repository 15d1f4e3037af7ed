import { spawnSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CLI, folderWith } from '../run-cli.js'

// Runs the command with a file at a limit, one over it, and a thousand times over it or as far over
// as a file of 10,000,000 bytes allows.

const USAGE = fileURLToPath(new URL('usage.mjs', import.meta.url))

interface Judged {
  out: string
  milliseconds: number
  megabytes: number
}

function validate(folder: string, name: string): Judged {
  const flags = ['--max-old-space-size=1000', `--import=${USAGE}`]
  const { status, stdout, output } = spawnSync(
    process.execPath,
    [...flags, CLI, 'validate', '--threads', '1', name],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '' },
      maxBuffer: 1e8,
    },
  )
  expect([0, 1]).toContain(status)
  return { out: stdout, ...JSON.parse(output[3] ?? '') }
}

/** Whether the file is rejected with a code. Expects little time and memory. */
function isRefused(code: string, name: string, content: string, bytes?: number): boolean {
  const folder = folderWith({ [name]: content })
  if (bytes !== undefined) truncateSync(join(folder, name), bytes)
  const { out, milliseconds, megabytes } = validate(folder, name)
  expect(milliseconds).toBeLessThan(60_000)
  expect(megabytes).toBeLessThan(1_500)
  return out.includes(code)
}

const envelope = {
  schemaVersion: '1.0',
  id: 'calm-sea',
  type: 'newsArticle',
  inLanguage: 'en-GB',
  headline: 'A calm sea',
}
const words = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const article = (children: readonly unknown[], fields: object = {}) =>
  JSON.stringify({ ...envelope, ...fields, body: { type: 'root', children } })

/**
 * Creates an article with this many levels: the article, its extensions, and arrays in one of them.
 */
function nested(levels: number): string {
  const [open, close] = ['['.repeat(levels - 2), ']'.repeat(levels - 2)]
  return article([words('x')], { extensions: { 'a:b': 0 } }).replace(':0}', `:${open}${close}}`)
}

/** Creates an article with this many objects, which are empty if the file would be too large. */
function objects(count: number): string {
  const block = count > 300_000 ? {} : { type: 'thematicBreak' }
  return article(Array(count - 2).fill(block))
}

const indented = (mark: string, levels: number) =>
  Array.from({ length: levels }, (_, level) => ' '.repeat(level) + mark).join('\n')

const aliased = (count: number) => `a: &a x\nb: [${Array(count).fill('*a').join(', ')}]\n`
const front = (yaml: string) => `---\n${yaml}\n---\n\nCalm.\n`

/**
 * Creates a list of strings that aliases repeat, with at least this many UTF-16 units and values.
 */
const repeated = (units: number) =>
  `x: &x ${'x'.repeat(900_000)}\ny: [${Array(Math.ceil(units / 900_000) - 1)
    .fill('*x')
    .join(', ')}]\n`

type Case = [what: string, code: string, file: string, make: (size: number) => string, ...number[]]

// The title, the code, the file, its content, and the sizes: at the limit and over it.
const CASES: Case[] = [
  [
    'levels of JSON',
    'text-too-deep',
    'a.json',
    (n) => '['.repeat(n) + ']'.repeat(n),
    400,
    401,
    400_000,
  ],
  [
    'brackets of YAML',
    'text-too-deep',
    'a.yaml',
    (n) => '['.repeat(n) + ']'.repeat(n),
    400,
    401,
    400_000,
  ],
  ['marks of YAML', 'text-too-deep', 'a.yaml', (n) => `${'- '.repeat(n)}x`, 400, 401, 400_000],
  [
    'keys of YAML',
    'text-too-deep',
    'a.yaml',
    (n) => `${indented('a:', n)}\n${' '.repeat(n)}x`,
    400,
    401,
    4000,
  ],
  ['aliases of YAML', 'too-many-aliases', 'a.yaml', aliased, 100, 101, 100_000],
  [
    'aliases of front matter',
    'too-many-aliases',
    'a.md',
    (n) => front(aliased(n)),
    100,
    101,
    100_000,
  ],
  [
    'marks of front matter',
    'text-too-deep',
    'a.md',
    (n) => front(`${'- '.repeat(n)}x`),
    400,
    401,
    400_000,
  ],
  [
    'escaped delimiters of front matter',
    'text-too-deep',
    'a.md',
    (n) => front(`deck: "${'\\x2aa'.repeat(n)}"`),
    2000,
    2001,
    400_000,
  ],
  [
    'brackets of front matter',
    'text-too-deep',
    'a.md',
    (n) => front(`a: ${'{'.repeat(n)}`),
    400,
    401,
    400_000,
  ],
  ['levels of an article', ' too-deep', 'a.json', nested, 100, 101, 399],
  [
    'a text',
    'string-too-long',
    'a.json',
    (n) => article([words('x'.repeat(n))]),
    1e6,
    1e6 + 1,
    9.9e6,
  ],
  ['objects', 'too-many-nodes', 'a.json', objects, 200_000, 200_001, 3_300_000],
  ['units and values', 'too-large', 'a.yaml', repeated, 9e6, 10.8e6, 90e6],
]

describe('a file at a limit, one over, and far over', { timeout: 600_000 }, () => {
  test.each(CASES)('%s', (_what, code, file, make, ...sizes) => {
    const refused = sizes.map((size) => isRefused(code, file, make(size)))
    expect(refused).toEqual([false, true, true])
  })

  test('bytes', () => {
    const small = article([words('x')])
    const refused = [10_000_000, 10_000_001, 10_000_000_000].map((bytes) =>
      // A sparse file: the rest reads as zeros.
      isRefused('file-too-large', 'a.json', small, bytes),
    )
    expect(refused).toEqual([false, true, true])
    const padded = small.padEnd(10_000_000, ' ')
    expect(validate(folderWith({ 'a.json': padded }), 'a.json').out).not.toContain('error')
  })
})

describe('a file with very many equal parts ends in time', { timeout: 600_000 }, () => {
  test.each<[what: string, file: string, content: string]>([
    ['keys of JSON', 'a.json', `{${Array.from({ length: 200_000 }, (_, n) => `"k${n}":1`)}}`],
    ['the same key', 'a.json', `{${Array(200_000).fill('"k":1')}}`],
    ['keys of YAML', 'a.yaml', Array.from({ length: 30_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['the same key in YAML', 'a.yaml', 'k: 1\n'.repeat(30_000)],
    ['items of YAML', 'a.yaml', '- a\n'.repeat(30_000)],
    ['comments of YAML', 'a.yaml', '# a\n'.repeat(30_000)],
    [
      'anchors of YAML',
      'a.yaml',
      Array.from({ length: 30_000 }, (_, n) => `k${n}: &a${n} x`).join('\n'),
    ],
    [
      'keys of front matter',
      'a.md',
      front(Array.from({ length: 30_000 }, (_, n) => `k${n}: 1\n`).join('\n')),
    ],
  ])('%s', (_what, file, content) => {
    const { out, milliseconds, megabytes } = validate(folderWith({ [file]: content }), file)
    expect(out).toContain('error')
    expect(milliseconds).toBeLessThan(60_000)
    expect(megabytes).toBeLessThan(1_500)
  })
})
