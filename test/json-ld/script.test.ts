import { expect, test } from 'vitest'
import { jsonLdToString, toJsonLd } from '../../src/json-ld.js'
import { article } from '../fixtures/article.js'

test('JSON-LD in a script', () => {
  expect(jsonLdToString({ a: '<>&\u2028\u2029</script>' })).toBe(
    '{"a":"\\u003c\\u003e\\u0026\\u2028\\u2029\\u003c/script\\u003e"}',
  )
  expect(toJsonLd(article())['@id']).toBe('https://harbour.example/calm-sea#article')
  const other = toJsonLd(article(), { canonical: 'https://a.example/', site: { name: 'The Post' } })
  expect(other.url).toBe('https://a.example/')
  expect(JSON.stringify(other.publisher)).toContain('The Post')
})
