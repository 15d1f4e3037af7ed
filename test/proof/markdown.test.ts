import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from '../../src/markdown.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'

test('any article comes back from Markdown as it was', () => {
  fc.assert(
    fc.property(arbitraryArticle(), (article) => {
      const result = fromMarkdown(toMarkdown(article))
      expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(result.success && result.data).toEqual(article)
    }),
  )
})
