import { describe, expect, test } from 'vitest'
import { safeParseArticle } from '../../../src/parse/parse-article.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'
import { issuesOf } from '../issues-of.js'

describe('links', () => {
  test('a related link without a URL', () => {
    const related = [
      {
        type: 'relatedLinks',
        relation: 'related',
        children: [{ type: 'relatedLink', children: phrasing(['Calm']) }],
      },
    ] as const
    const result = safeParseArticle(article({ related: related as never }))
    expect(result.success).toBe(true)
    expect(result.issues).toMatchObject([
      { code: 'related-link-without-url', severity: 'warning', path: '/related/0/children/0' },
    ])
  })

  test('a list of related links without URLs is reported once', () => {
    const link = { type: 'relatedLink', children: phrasing(['Calm']) } as const
    const more = (...children: object[]) =>
      article({}, { type: 'relatedLinks', relation: 'related', children: children as never })
    const paths = (input: unknown) => safeParseArticle(input).issues.map(({ path }) => path)
    expect(paths(more(link, link, link))).toEqual(['/body/children/0'])
    expect(paths(more(link, { ...link, url: '/a' }, link))).toEqual([
      '/body/children/0/children/0',
      '/body/children/0/children/2',
    ])
  })

  test.each([
    'javascript:alert(1)',
    'JAVA\tSCRIPT:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'https://',
    '',
  ])('a link to %j is a warning', (url) => {
    const link = { type: 'link', url, children: phrasing(['calm words']) } as const
    const result = safeParseArticle(article({}, paragraph(link as never)))
    expect(result).toMatchObject({
      success: true,
      issues: [
        { code: 'url-blocked', severity: 'warning', path: '/body/children/0/children/0/url' },
      ],
    })
    expect(JSON.stringify(result)).toContain('calm words')
  })

  test.each([
    'https://a.example',
    'http://a.example/?q=1',
    'mailto:a@b.example',
    'tel:+441234',
    '/a',
    '../a',
    '#p1',
    '//a.example',
  ])('a link to %j is accepted', (url) => {
    expect(
      issuesOf(article({}, paragraph({ type: 'link', url, children: phrasing(['x']) }))),
    ).toEqual([])
  })
})
