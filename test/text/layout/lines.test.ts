import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { renderText } from '../../../src/text.js'
import { ArticleError } from '../../../src/tree/issue.js'
import { article, paragraph } from '../../fixtures/article.js'
import { bodyText } from '../body-text.js'

const words =
  'The sea was calm and the ferry left the harbour at dawn, two hours late and half empty, as it had on every day of that week.'

test.each([20, 40, 72])('lines have at most %i columns', (width) => {
  const lines = bodyText(paragraph(words), { width }).split('\n')
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  expect(lines.join(' ')).toBe(words)
})

test('lines have any length if the width is infinite', () => {
  expect(bodyText(paragraph(words), { width: Number.POSITIVE_INFINITY })).toBe(words)
})

test('wide characters count twice, and no-break spaces do not break', () => {
  expect(bodyText(paragraph('漢字漢字漢字漢字漢字漢字漢字'), { width: 20 })).toBe(
    '漢字漢字漢字漢字漢字\n漢字漢字',
  )
  expect(bodyText(paragraph('it was in the year 10\u00a0000 before'), { width: 24 })).toBe(
    'it was in the year\n10\u00a0000 before',
  )
})

test('a long URL is never broken', () => {
  const url = `https://a.example/${'x'.repeat(80)}`
  expect(bodyText(paragraph(`see ${url} now`))).toBe(`see\n${url}\nnow`)
})

test('a break ends a line, a line ending in a text does not', () => {
  expect(bodyText(paragraph('a\nb', { type: 'break' }, ' c'))).toBe('a b\nc')
})

test.each([0, 19, Number.NaN])('%d columns are too few', (width) => {
  expect(() => renderText(article(), { width })).toThrowError(ArticleError)
})
