import { expect, test } from 'vitest'
import { renderHtml } from '../../src/html.js'
import { ArticleError } from '../../src/tree/issue.js'
import { article, paragraph } from '../fixtures/article.js'

test('prefixes for ids and classes, or no classes', () => {
  const input = article({}, { ...paragraph('Calm.'), id: 'p1' })
  expect(renderHtml(input, { idPrefix: 'x-', classes: 'y-' })).toContain(
    '<div class="y-body">\n<p id="x-p1">',
  )
  expect(renderHtml(input, { classes: false, idPrefix: '' })).toContain('<div>\n<p id="p1">')
  expect(renderHtml(input, { classes: '' })).toContain('<div class="body">')
})

test('labels, time zone and date format', () => {
  const input = article({
    datePublished: '2026-03-03T06:00:00+01:00',
    authors: [{ type: 'person', name: 'Ana' }],
  })
  expect(renderHtml(input, { labels: { by: 'Words by ' } })).toContain('Words by Ana')
  expect(renderHtml(input, { timeZone: 'Asia/Tokyo' })).toContain('3 March 2026 at 14:00 GMT+9')
  expect(renderHtml(input, { formatDate: (date, language) => `${language} ${date}` })).toContain(
    '>en-GB 2026-',
  )
})

test.each([
  ['baseUrl', { baseUrl: '/relative' }],
  ['baseUrl', { baseUrl: 'javascript:x' }],
  ['idPrefix', { idPrefix: 'a b' }],
  ['classes', { classes: '"><script>' }],
  ['classes', { classes: 'i-amphtml-' }],
])('an invalid %s is an error that names it', (name, options) => {
  expect(() => renderHtml(article(), options)).toThrowError(ArticleError)
  expect(() => renderHtml(article(), options)).toThrowError(name)
})
