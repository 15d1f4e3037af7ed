import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { nodeSchemas } from '../../src/parse/schemas.js'
import type { Article } from '../../src/schema/article.js'
import type { Text } from '../../src/schema/nodes.js'
import { renderText } from '../../src/text/render-text.js'
import { visitObjects } from '../../src/tree/visit.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'

type Node = DefaultTreeAdapterMap['node']

/** Fields with arbitrary JSON. */
// Fields with arbitrary JSON, or objects whose `type` is free text.
const OPAQUE_FIELDS = ['extensions', 'data', 'value', 'about', 'mentions', 'review']

describe('any article', () => {
  test('parses to itself, and is not changed', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const result = safeParseArticle(freeze(article))
        expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
        const data = result.success ? result.data : undefined
        expect(data).toEqual(article)
        expect(data).not.toBe(article)
        expect(safeParseArticle(data)).toEqual(result)
      }),
    )
  })

  test('has one normal form, regardless of split texts, line endings and positions', () => {
    fc.assert(
      fc.property(arbitraryArticle(), fc.nat({ max: 9 }), (article, at) => {
        expect(parsed(rough(article, at))).toEqual(article)
      }),
    )
  })

  test('HTML has the words of every text, in order', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const numbered = withNumberedTexts(article)
        const shown = plain(textOf(parseFragment(renderHtml(freeze(numbered)))))
        let from = 0
        for (const words of textsOf(
          withoutNotes([numbered.deck, numbered.leadMedia, numbered.body]),
        )) {
          const index = shown.indexOf(plain(words), from)
          expect(index, `${words} after ${shown.slice(from, from + 80)}`).toBeGreaterThanOrEqual(0)
          from = index + plain(words).length
        }
        for (const words of textsOf([numbered])) expect(shown).toContain(plain(words))
      }),
    )
  })

  test('becomes plain text of any width', () => {
    fc.assert(
      fc.property(arbitraryArticle(), fc.integer({ min: 20, max: 80 }), (article, width) => {
        const shown = plain(renderText(freeze(article), { width })).normalize('NFC')
        expect(shown).toContain(plain(article.headline.normalize('NFC')))
      }),
    )
  })
})

function parsed(article: unknown): Article {
  const result = safeParseArticle(article)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  return result.data
}

/**
 * Returns the article as another program may write it: with split texts, CR LF and unist fields.
 */
function rough(value: unknown, at: number): unknown {
  if (Array.isArray(value))
    return value.flatMap((item) => split(item, at)).map((item) => rough(item, at))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.entries(value).map(([name, inner]) => [
    name,
    // The type of a publication may be the name of a node.
    OPAQUE_FIELDS.includes(name) || name === 'isPartOf'
      ? inner
      : typeof inner === 'string'
        ? inner.replaceAll('\n', '\r\n')
        : rough(inner, at),
  ])
  const node: Record<string, unknown> = Object.fromEntries(copy)
  // An article may have the type `gallery`, too.
  const isNode = Object.hasOwn(nodeSchemas, String(node.type)) && !('schemaVersion' in node)
  if (!isNode) return node
  if (node.type !== 'unknown' && typeof node.value === 'string') {
    node.value = node.value.replaceAll('\n', '\r\n')
  }
  // This is a field of charts.
  const data = node.type === 'chart' ? {} : { data: { hName: 'script' } }
  return { ...node, ...data, position: { start: { line: 1, column: 1 } } }
}

function split(node: Text | null, at: number): (Text | null)[] {
  if (node?.type !== 'text' || (node.id ?? node.lang ?? node.dir) !== undefined) return [node]
  // By characters: a lone surrogate would be an error.
  const letters = [...node.value]
  return [letters.slice(0, at), letters.slice(at)].map((part) => ({
    type: 'text',
    value: part.join(''),
  }))
}

/** Returns the article with a number before each text, so that equal words differ. */
function withNumberedTexts(article: Article): Article {
  const copy = structuredClone(article)
  let count = 0
  visitObjects(copy, (node) => {
    if (node.type === 'text') node.value = `⟦${count++}⟧${node.value}`
  })
  return copy
}

/** Returns the parts without footnotes, which are rendered at the end. */
function withoutNotes(parts: unknown[]): unknown[] {
  return JSON.parse(
    JSON.stringify(parts, (_, part) => (part?.type === 'footnoteDefinition' ? null : part)),
  )
}

function textsOf(parts: unknown[]): string[] {
  const found: string[] = []
  visitObjects(parts, (node) => {
    if (node.type === 'text') found.push(String(node.value))
  })
  return found
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Returns the words without spaces, and without the characters that no target outputs. */
function plain(text: string): string {
  return text.replace(/\s|\p{Cc}|\p{NChar}|[\u202a-\u202e]/gu, '')
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).map(freeze)
  return value
}
