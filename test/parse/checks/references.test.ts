import { describe, expect, test } from 'vitest'
import { article, paragraph, phrasing, smuggled } from '../../fixtures/article.js'
import { codesAndPaths, issuesOf } from '../issues-of.js'

describe('references', () => {
  const quotation = (fields: object) =>
    smuggled({ type: 'quotation', ...fields, children: phrasing(['“Calm.”']) })

  test('an unknown speaker', () => {
    const speakers = { ana: { type: 'person', name: 'Ana' } } as const
    const issues = issuesOf(
      article({ speakers }, paragraph(quotation({ speaker: 'anna' }) as never)),
    )
    expect(issues).toMatchObject([
      { code: 'unknown-speaker', path: '/body/children/0/children/0/speaker' },
    ])
    expect(issues[0]?.message).toContain('"ana"')
  })

  test('a speaker named like an inherited property', () => {
    const input = article(
      { speakers: {} },
      paragraph(quotation({ speaker: 'constructor' }) as never),
    )
    expect(codesAndPaths(input)).toEqual(['unknown-speaker /body/children/0/children/0/speaker'])
  })

  test('the speaker of an attribution', () => {
    const input = article({}, { type: 'blockquote', attribution: { speaker: 'bob' }, children: [] })
    expect(codesAndPaths(input)).toEqual(['unknown-speaker /body/children/0/attribution/speaker'])
  })

  test('an unknown target of a pull quote', () => {
    const input = article({}, { type: 'pullquote', of: 'q9', children: [] })
    expect(codesAndPaths(input)).toEqual(['unknown-target /body/children/0/of'])
  })

  test('a duplicate id, anywhere', () => {
    const input = article(
      {
        leadMedia: {
          type: 'figure',
          id: 'one',
          children: [{ type: 'image', url: 'a.jpg', alt: 'A' }],
        },
      },
      { ...paragraph('Calm.'), id: 'one' },
    )
    const issues = issuesOf(input)
    expect(issues).toMatchObject([{ code: 'duplicate-id', path: '/body/children/0/id' }])
    expect(issues[0]?.message).toContain('/leadMedia')
  })

  test('the id of the article may equal that of a node', () => {
    expect(issuesOf(article({ id: 'one' }, { ...paragraph('Calm.'), id: 'one' }))).toEqual([])
  })

  test('a link within a link, at any depth', () => {
    const inner = { type: 'link', url: '/b', children: phrasing(['b']) } as const
    const outer = {
      type: 'link',
      url: '/a',
      children: [{ type: 'strong', children: [inner] }],
    } as const
    expect(codesAndPaths(article({}, paragraph(outer as never)))).toEqual([
      'nested-in-itself /body/children/0/children/0/children/0/children/0',
    ])
  })

  test('are reported together with invalid fields', () => {
    const input = { ...article({}, { type: 'pullquote', of: 'q9', children: [] }), headline: 3 }
    expect(codesAndPaths(input)).toEqual([
      'invalid-type /headline',
      'unknown-target /body/children/0/of',
    ])
  })
})
