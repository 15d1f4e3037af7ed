import { expect, test } from 'vitest'
import type { Phrasing } from '../../src/schema/nodes.js'
import type { Issue } from '../../src/tree/issue.js'
import { paragraph, phrasing } from '../fixtures/article.js'
import { bodyText } from './body-text.js'

const link = (url: string, words: string): Phrasing => ({
  type: 'link',
  url,
  children: phrasing([words]),
})

const nodes = paragraph(
  link('https://a.example', 'one'),
  ' ',
  link('https://b.example', 'two'),
  ' ',
  link('https://a.example', 'three'),
)

test('links are numbered once each, in the order of first use', () => {
  expect(bodyText(nodes)).toBe(
    'one [1] two [2] three [1]\n\nLinks\n-----\n[1] https://a.example\n[2] https://b.example',
  )
})

test('URLs may follow the text, or be left out', () => {
  expect(bodyText(nodes, { links: 'inline' })).toBe(
    'one <https://a.example> two <https://b.example> three\n<https://a.example>',
  )
  expect(bodyText(nodes, { links: 'none' })).toBe('one two three')
})

test('a text that is the URL needs no number', () => {
  expect(
    bodyText(
      paragraph(
        link('https://a.example', 'https://a.example'),
        ' ',
        link('mailto:a@b.example', 'a@b.example'),
      ),
    ),
  ).toBe('https://a.example a@b.example')
})

test('an unsafe URL is left out and reported', () => {
  const issues: Issue[] = []
  expect(
    bodyText(paragraph(link('javascript:x', 'calm')), { onIssue: (issue) => issues.push(issue) }),
  ).toBe('calm')
  expect(issues).toMatchObject([{ code: 'url-blocked', path: '/body/children/0/children/0/url' }])
})
