import { expect, test } from 'vitest'
import { parseArticle, safeParseArticle } from '../../src/parse/parse-article.js'
import { ArticleError } from '../../src/tree/issue.js'
import { article, exampleJson } from '../fixtures/article.js'

test('a valid article is returned unchanged', () => {
  const result = safeParseArticle(article())
  expect(result).toEqual({ success: true, data: article(), issues: [] })
})

test('parseArticle returns the article, or throws all issues', () => {
  expect(parseArticle(article())).toEqual(article())
  const error = (() => {
    try {
      return parseArticle({ ...article(), headline: '', inLanguage: 'english' })
    } catch (error) {
      return error
    }
  })()
  expect(error).toBeInstanceOf(ArticleError)
  expect((error as ArticleError).issues.map(({ path }) => path)).toEqual([
    '/inLanguage',
    '/headline',
  ])
  expect((error as ArticleError).message).toContain('/headline: ')
})

test('parsing is idempotent, and never changes the input', () => {
  const input = exampleJson('night-trams.json')
  const before = JSON.stringify(input)
  const once = parseArticle(input)
  expect(parseArticle(once)).toEqual(once)
  expect(JSON.stringify(input)).toBe(before)
})
