import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Flow } from '../../src/schema/nodes.js'
import { article, paragraph, phrasing, text } from '../fixtures/article.js'

describe('the normal form of an article', () => {
  test('adjacent texts are merged, unless they have other fields', () => {
    const parsed = parseArticle(
      article({}, paragraph('One ', 'two ', { ...text('three'), lang: 'fr' }, ' four', '')),
    )
    expect(parsed.body.children[0]).toEqual(
      paragraph('One two ', { ...text('three'), lang: 'fr' }, ' four'),
    )
  })

  test('a line ending across two texts is one, in the deck and in a paragraph', () => {
    const split = phrasing(['a\r', '\nb'])
    const parsed = parseArticle(article({ deck: split }, paragraph(...split)))
    expect(parsed.deck).toEqual([text('a\nb')])
    expect(parsed.body.children[0]).toEqual(paragraph('a\nb'))
  })

  test('the original value of an unknown node is kept', () => {
    const node = { type: 'unknown', originalType: 'x', value: 'a\r\nb', children: [] } as const
    expect(parseArticle(article({}, node as never)).body.children[0]).toEqual(node)
  })

  test('unknown nodes of the deck are kept too', () => {
    expect(parseArticle(article({ deck: phrasing(['a', 'b']) })).deck).toEqual([text('ab')])
  })

  test('line endings are LF, and other spaces are kept', () => {
    const parsed = parseArticle(article({}, paragraph(' a\r\nb\rc \n d ')))
    expect(parsed.body.children[0]).toEqual(paragraph(' a\nb\nc \n d '))
  })

  test('also in fields, and in objects that are not nodes', () => {
    const lines = 'one\r\ntwo\rthree'
    const rights = { usageTerms: lines }
    const box: Flow = { type: 'aside', role: 'context', title: lines, children: [paragraph('x')] }
    const parsed = parseArticle(article({ headline: lines, rights }, box))
    expect([parsed.headline, parsed.rights?.usageTerms]).toEqual(Array(2).fill('one\ntwo\nthree'))
    expect(parsed.body.children[0]).toMatchObject({ title: 'one\ntwo\nthree' })
  })

  test('undefined position and data are removed', () => {
    const empty = { ...paragraph('Calm.'), position: undefined, data: undefined }
    expect(Object.keys(parseArticle(article({}, empty)).body.children[0] ?? {})).toEqual([
      'type',
      'children',
    ])
  })

  test('position and data are removed', () => {
    const noisy = { ...paragraph('Calm.'), position: { start: {} }, data: { hName: 'script' } }
    expect(parseArticle(article({}, noisy))).toEqual(article({}, paragraph('Calm.')))
    expect(Object.keys(parseArticle(article({}, noisy)).body.children[0] ?? {})).toEqual([
      'type',
      'children',
    ])
  })

  test('`$schema` is removed', () => {
    const parsed = parseArticle({ $schema: './article.schema.json', ...article() })
    expect(parsed).toEqual(article())
    expect(parsed).not.toHaveProperty('$schema')
  })
})
