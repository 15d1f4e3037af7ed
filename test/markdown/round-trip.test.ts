import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/markdown.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import type { NodeType, Phrasing } from '../../src/schema/content.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
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
  '%s comes back as it was',
  (_name, file) => {
    const article = parseArticle(JSON.parse(readFileSync(file, 'utf8')))
    expect(back(article)).toEqual(article)
  },
)

describe('every node comes back as it was', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s', (type) => {
    const article = articleOf(blocksWith(type))
    expect(back(article)).toEqual(article)
  })
})

test('any article comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryArticle(), (written) => {
      const article = parseArticle(written)
      expect(back(article)).toEqual(article)
    }),
  )
})

test('what is more than anybody writes comes back too, as data', () => {
  const word: Phrasing = { type: 'emphasis', children: [{ type: 'text', value: 'a' }] }
  const space: Phrasing = { type: 'text', value: ' > ' }
  const children = Array.from({ length: 2400 }, (_, index) => (index % 2 ? space : word))
  const article = { ...articleOf([{ type: 'paragraph', children }]), deck: children }
  expect(back(article)).toEqual(article)
})
