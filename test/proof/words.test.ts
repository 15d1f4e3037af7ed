import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { renderHtml } from '../../src/html/render-html.js'
import { safeParseArticle } from '../../src/parse/parse-article.js'
import { renderText } from '../../src/text/render-text.js'
import { article, paragraph } from '../fixtures/article.js'

type Node = DefaultTreeAdapterMap['node']

/** Arbitrary text, often with a meaning in HTML. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', 'a', ' ', '\n', '-', '!', ';'),
  }),
  fc.constantFrom(
    '</script>',
    '<!--',
    ']]>',
    '&amp;',
    '&#0;',
    '<img src=x onerror=alert(1)>',
    '\u202e',
  ),
)

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function elementsOf(node: Node): string[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node.tagName, ...inner] : inner
}

/** Returns the visible part of a text: without control characters and direction overrides. */
function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{NChar}|[\u202a-\u202e]/gu, '')
}

test('HTML shows any text, and no text creates an element', () => {
  fc.assert(
    fc.property(words, (value) => {
      const tree = parseFragment(
        renderHtml(article({}, paragraph(`x${value}`)), { classes: false }),
      )
      const last = elementsOf(tree)
      expect(last).toEqual(['article', 'header', 'h1', 'div', 'p'])
      expect(textOf(tree)).toBe(`\n\nA calm sea\n\n\nx${visible(value)}\n\n`)
    }),
  )
})

test('plain text has any text in order, without control characters', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 80 }), (value, width) => {
      const output = renderText(article({}, paragraph(`x${value}`)), { width })
      expect(output).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u)
      // The text is normalized, in which some Tibetan vowels become two characters.
      const plain = (text: string) => visible(text).replace(/\s+/g, '').normalize('NFC')
      expect(plain(output)).toBe(`Acalmsea==========x${plain(value)}`)
    }),
  )
})

test('parsing any input has a result', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      (noise) => {
        expect(safeParseArticle(noise).success).toBe(false)
        expect(safeParseArticle({ ...article(), keywords: [noise] }).issues).toBeInstanceOf(Array)
        expect(
          safeParseArticle({ ...article(), body: { type: 'root', children: [noise] } }).success,
        ).toBe(false)
      },
    ),
  )
})
