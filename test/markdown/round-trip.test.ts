import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findExcess } from '../../src/markdown/limits.js'
import { fromMarkdown, toMarkdown } from '../../src/markdown.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, NodeType } from '../../src/schema/nodes.js'
import { articleOf, blocksWith } from '../fixtures/around.js'
import { nodeSamples } from '../fixtures/node-samples.js'

function back(article: Article): unknown {
  const result = fromMarkdown(toMarkdown(article))
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.success ? result.data : undefined
}

const files = ['../../examples/', '../fixtures/articles/', '../../../shared/articles/'].flatMap(
  (path) => {
    const folder = new URL(path, import.meta.url)
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return names.map((name) => new URL(name, folder))
  },
)

test.each(files.map((file) => [file.pathname.split('/').at(-1), file] as const))(
  '%s round-trips',
  (_name, file) => {
    const article = parseArticle(JSON.parse(readFileSync(file, 'utf8')))
    expect(back(article)).toEqual(article)
  },
)

describe('every node round-trips', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s', (type) => {
    const article = articleOf(blocksWith(type))
    expect(back(article)).toEqual(article)
  })
})

describe('long articles round-trip as Markdown', () => {
  const words = (value: string): Flow => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  })
  const list = (size: number): Flow => ({
    type: 'list',
    children: Array.from({ length: size }, (_, index) => ({
      type: 'listItem' as const,
      children: [words(`Item ${index}`) as never],
    })),
  })
  const many = (size: number, make: (index: number) => Flow) =>
    Array.from({ length: size }, (_, i) => make(i))

  test.each<[string, Flow[]]>([
    [
      'five lists of 200 items',
      many(5, () => list(200)).flatMap((block) => [block, words('Calm.')]),
    ],
    ['five lists in a row', many(5, () => list(100))],
    ['a list of 2,000 items', [list(2000)]],
    [
      '500 headings',
      many(500, (index) => ({
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: `Part ${index}` }],
      })),
    ],
    [
      '300 quotes',
      many(300, (index) => ({ type: 'blockquote', children: [words(`Calm ${index}.`)] as never })),
    ],
    [
      '100 boxes with lists',
      many(100, () => ({ type: 'aside', role: 'factBox', children: [list(5)] as never })),
    ],
  ])('%s', (_name, blocks) => {
    const article = articleOf(blocks)
    expect(toMarkdown(article)).not.toContain('```standfirst')
    expect(back(article)).toEqual(article)
  })
})

test.each([
  ['a list', '- a\n'.repeat(2000)],
  ['a list of long items', '- a\n  b\n\n'.repeat(1000)],
  ['numbered items', Array.from({ length: 2000 }, (_, index) => `${index + 1}. a\n`).join('')],
  ['headings', '## a\n\nb\n\n'.repeat(500)],
  ['underlined headings', 'a\n---\n\n'.repeat(500)],
  ['quotes', '> a\n> b\n\n'.repeat(300)],
  ['one long quote', '> a\n>\n'.repeat(2000)],
  ['a hard-wrapped quote', `> a\n${'a\n'.repeat(500)}`],
])('%s: long, and accepted', (_name, body) => {
  expect(findExcess(body)).toBeUndefined()
})
