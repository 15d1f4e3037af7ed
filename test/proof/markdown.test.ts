import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/markdown.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Article } from '../../src/schema/article.js'
import type { Phrasing } from '../../src/schema/nodes.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { articleOf } from '../fixtures/around.js'

function back(article: Article): unknown {
  const result = fromMarkdown(toMarkdown(article))
  expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  return result.success ? result.data : undefined
}

test('any article round-trips through Markdown', () => {
  fc.assert(
    fc.property(arbitraryArticle(), (written) => {
      const article = parseArticle(written)
      expect(back(article)).toEqual(article)
    }),
  )
})

test('a paragraph with thousands of nodes round-trips too, as data', () => {
  const word: Phrasing = { type: 'emphasis', children: [{ type: 'text', value: 'a' }] }
  const space: Phrasing = { type: 'text', value: ' > ' }
  const children = Array.from({ length: 2400 }, (_, index) => (index % 2 ? space : word))
  const article = { ...articleOf([{ type: 'paragraph', children }]), deck: children }
  expect(back(article)).toEqual(article)
})
