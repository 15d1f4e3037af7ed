import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { jsonLdToString, toJsonLd } from '../../../src/json-ld.js'
import { extractQuotes } from '../../../src/quotes.js'
import { articlesOf, KINDS } from './rounds.js'

/** Fields of schema.org whose value is a URL, if it is a string. */
const URLS = new Set(
  `@id acquireLicensePage contentUrl cssSelector embedUrl image license logo sameAs thumbnailUrl url
  usageInfo`
    .split(/\s+/)
    .filter((name) => name !== 'cssSelector'),
)

/** Returns the unsafe parts of the JSON-LD. */
function judgeJson(value: unknown, name: string, isUrl: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => judgeJson(item, name, isUrl))
  if (typeof value === 'number') {
    return /^-?\d+(?:\.\d{1,4})?$/.test(String(value)) ? [] : [`${name}: ${value}`]
  }
  if (typeof value === 'string') {
    const found = value.isWellFormed() ? [] : [`${name} has half of a pair`]
    // Quotations never use `mailto:` and `tel:`, since they are not links.
    if (isUrl && !/^https?:|^mailto:|^tel:/.test(schemeOf(value))) found.push(`${name}: ${value}`)
    return found
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    judgeJson(inner, `${name}.${key}`, URLS.has(key)),
  )
}

function schemeOf(url: string): string {
  return new URL(url, 'https://base.invalid/').protocol
}

describe.each(KINDS)('hostile strings in every field of %s', (_name, make, rounds) => {
  test('JSON-LD is plain data, and nothing in its script ends the script', () => {
    for (const [article] of articlesOf(make, rounds)) {
      const jsonLd = toJsonLd(article)
      expect(judgeJson(jsonLd, '', false)).toEqual([])
      const json = jsonLdToString(jsonLd)
      for (const character of '<>&\u2028\u2029') expect(json).not.toContain(character)
      expect(JSON.parse(json)).toEqual(jsonLd)
      const { childNodes } = parseFragment(`<script>${json}</script><p>`)
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['script', 'p'])
      const [script] = childNodes
      const [text] = script && 'childNodes' in script ? script.childNodes : []
      expect(text && 'value' in text && JSON.parse(text.value)).toEqual(jsonLd)
    }
  })

  test('quotes are plain data', () => {
    for (const [article] of articlesOf(make, rounds)) {
      const quotes = extractQuotes(article)
      expect(JSON.parse(JSON.stringify(quotes))).toEqual(quotes)
    }
  })
})
