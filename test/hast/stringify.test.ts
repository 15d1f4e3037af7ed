import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import { toHtml as generalToHtml } from 'hast-util-to-html'
import { html, svg } from 'property-information'
import { describe, expect, test } from 'vitest'
import { ampToHast } from '../../src/amp.js'
import { ATTRIBUTES, attributeOf, TAGS } from '../../src/hast/names.js'
import { toHtml } from '../../src/hast/stringify.js'
import { articleToHast, renderHtml } from '../../src/html.js'
import type { Article } from '../../src/schema/article.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'

const folder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article)
  .filter(({ headline }) => headline !== undefined)

/** Each article in both targets, with and without frames. */
function treesOf(article: Article): Root[] {
  const canonical = 'https://larkhaven.example/'
  return [
    articleToHast(article),
    articleToHast(article, { embeds: 'iframe', classes: false }),
    ampToHast(article, { canonical }),
  ]
}

describe('the name of an attribute', () => {
  /** A rule and a table replace property-information, except for rare attributes of XML. */
  const left = /^(?:xLink(?!Href)|panose1|arabicForm|v[AHIM]|vert|horiz|nav|accentHeight|capHeight)/
  const isRare = (property: string) =>
    left.test(property) ||
    /^(?:colorProfile|enableBackground|glyph|rendering|unicodeRange|unitsPerEm|xHeight)/.test(
      property,
    )

  test('matches HTML', () => {
    for (const [property, { attribute }] of Object.entries(html.property)) {
      if (!isRare(property) && property !== 'xmlBase') {
        expect(attributeOf(property, false)).toBe(attribute)
      }
    }
  })

  test('matches SVG, for which browsers ignore case', () => {
    for (const [property, { attribute }] of Object.entries(svg.property)) {
      if (isRare(property) || property === 'xmlBase') continue
      expect(attributeOf(property, true).toLowerCase()).toBe(attribute.toLowerCase())
    }
    expect(attributeOf('viewBox', true)).toBe('viewBox')
  })

  test.each([
    ['dataFooBar', 'data-foo-bar'],
    ['data-foo-bar', 'data-foo-bar'],
    ['data2x', 'data-2x'],
    ['custom-element', 'custom-element'],
    ['ariaLabelledBy', 'aria-labelledby'],
    ['a"b>', 'a&#x22;b&#x3e;'],
  ])('%s becomes %s', (property, name) => {
    expect(attributeOf(property, false)).toBe(name)
  })
})

describe('the serializer', () => {
  test('returns what hast-util-to-html returns for the examples', () => {
    expect(examples.length).toBeGreaterThan(1)
    for (const tree of examples.flatMap(treesOf)) expect(toHtml(tree)).toBe(generalToHtml(tree))
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        for (const tree of treesOf(article)) expect(toHtml(tree)).toBe(generalToHtml(tree))
      }),
    )
  })

  test('does so for any tree of known elements', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(toHtml(tree)).toBe(generalToHtml(tree))
      }),
    )
  })

  test('does not depend on the depth', () => {
    let node: Element = p([{ type: 'text', value: 'end' }])
    for (let depth = 0; depth < 100_000; depth++) node = p([node])
    expect(toHtml(node)).toBe(`${'<p>'.repeat(100_001)}end${'</p>'.repeat(100_001)}`)
  })
})

describe('output of custom handlers and plugins', () => {
  const svg: Element = {
    type: 'element',
    tagName: 'svg',
    properties: { viewBox: '0 0 1 1', strokeWidth: '2' },
    children: [],
  }
  test.each<[string, Nodes]>([
    ['an element of SVG', { ...svg, children: [{ ...svg, tagName: 'path' }] }],
    ['HTML in SVG', { ...svg, children: [{ ...p([svg]), tagName: 'foreignObject' }] }],
    ['an unknown element', { ...svg, tagName: 'x-y', properties: {} }],
    ['an event', { ...p([]), properties: { onClick: 'x' } }],
    ['a list with commas', { ...p([]), properties: { accept: ['a', 'b'] } }],
    ['a list with blanks', { ...p([]), properties: { headers: ['a', 'b'] } }],
    ['a comment', { type: 'comment', value: '><!--calm-->' }],
    ['a doctype', { type: 'doctype' }],
    ['a void element with content', { ...p([p([])]), tagName: 'br' }],
    ['a template', { ...p([]), tagName: 'template', content: { type: 'root', children: [p([])] } }],
  ])('%s is serialized like hast-util-to-html does', (_name, node) => {
    const tree: Root = { type: 'root', children: [p([{ type: 'text', value: 'a < b' }])] }
    tree.children.push(node as Element, p([]))
    expect(toHtml(tree)).toBe(generalToHtml(tree))
  })

  test('a value that is not hast is refused', () => {
    expect(() => toHtml({ type: 'mystery' } as never)).toThrow('A `mystery` node is not hast')
  })

  test('a tree of a custom handler', () => {
    const article = examples.find(({ type }) => type === 'newsArticle') as Article
    const rendered = renderHtml(article, { handlers: { heading: () => svg } })
    expect(rendered).toContain('<svg viewBox="0 0 1 1" stroke-width="2"></svg>')
  })
})

function p(children: Element['children']): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

const tags = [...TAGS.keys()]
const BOOLEAN_ATTRIBUTES = ['async', 'controls', 'open', 'allowFullScreen', 'playsInline']
const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.array(fc.string(), { maxLength: 3 }),
)
/** Attributes whose lists commas would break. */
const anyScalar = anyValue.filter((value) => !Array.isArray(value))
const anyProperties = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...ATTRIBUTES.keys()), anyScalar, { maxKeys: 4 }),
    fc.dictionary(fc.constantFrom('className', 'rel', 'headers'), fc.array(fc.string()), {
      maxKeys: 1,
    }),
    fc.dictionary(fc.constantFrom(...BOOLEAN_ATTRIBUTES), fc.boolean(), { maxKeys: 2 }),
    fc.dictionary(fc.constantFrom('data-a', 'data-b-c'), fc.oneof(fc.string(), fc.constant(true))),
  )
  .map((parts): Element['properties'] => {
    const { headers: _, ...properties } = Object.assign({}, ...parts)
    return properties
  })
const anyText = fc.string({ unit: 'binary' }).map((value) => ({ type: 'text' as const, value }))
const { anyElement } = fc.letrec<{ anyElement: Element }>((tie) => ({
  anyElement: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...tags.filter((name) => TAGS.get(name)?.isVoid)),
      properties: anyProperties,
      children: fc.constant<Element['children']>([]),
    }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...tags.filter((name) => !TAGS.get(name)?.isVoid)),
      properties: anyProperties,
      children: fc.array(fc.oneof(anyText, tie('anyElement')), { maxLength: 4 }),
    }),
  ),
}))
const anyTree = fc
  .array(fc.oneof(anyText, anyElement), { maxLength: 4 })
  .map((children): Root => ({ type: 'root', children }))
