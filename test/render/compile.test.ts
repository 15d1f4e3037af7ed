import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { find, html } from 'property-information'
import { describe, expect, test } from 'vitest'
import { ampHandlers } from '../../src/amp/handlers.js'
import { ampToHast } from '../../src/amp.js'
import {
  ATTRIBUTES,
  BOOLEAN_ATTRIBUTES,
  ELEMENTS,
  RAW_ELEMENTS,
  VOID_ELEMENTS,
} from '../../src/hast/markup-tables.js'
import { stringify } from '../../src/hast/stringify.js'
import { toMarkup, toTree } from '../../src/hast/to-hast.js'
import { renderArticle } from '../../src/html/article/article.js'
import { htmlHandlers } from '../../src/html/handlers.js'
import { articleToHast, renderHtml } from '../../src/html.js'
import type { Handlers, MarkupState } from '../../src/render/handler.js'
import { createMarkupContext } from '../../src/render/markup-context.js'
import type { Article } from '../../src/schema/article.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { runs } from '../safety/runs.js'

const folder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article)
  .filter(({ headline }) => headline !== undefined)

/** Each article in both targets, with frames and without. */
function treesOf(article: Article): Root[] {
  const canonical = 'https://larkhaven.example/'
  return [
    articleToHast(article),
    articleToHast(article, { embeds: 'iframe', classes: false }),
    ampToHast(article, { canonical }),
  ]
}

describe('the tables', () => {
  test.each([...ATTRIBUTES])('%s is written as %s', (property, name) => {
    const info = find(html, property)
    expect(name).toBe(` ${info.attribute}="`)
    expect(info.boolean || info.overloadedBoolean).toBeFalsy()
  })

  test.each([...BOOLEAN_ATTRIBUTES])('%s is there or not, as %s', (property, name) => {
    const info = find(html, property)
    expect([info.attribute, info.boolean]).toEqual([name, true])
  })
})

describe('what the compiler writes', () => {
  test('is what hast-util-to-html writes, for the examples and random articles', () => {
    expect(examples.length).toBeGreaterThan(1)
    for (const tree of examples.flatMap(treesOf)) expect(stringify(tree)).toBe(toHtml(tree))
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        for (const tree of treesOf(article)) expect(stringify(tree)).toBe(toHtml(tree))
      }),
    )
  })

  test('is the same for any tree of what it knows', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(stringify(tree)).toBe(toHtml(tree))
      }),
      { numRuns: runs(2000) },
    )
  })

  test('does not depend on how deep it stands', () => {
    let node: Element = p([{ type: 'text', value: 'end' }])
    for (let depth = 0; depth < 100_000; depth++) node = p([node])
    expect(stringify(node)).toBe(`${'<p>'.repeat(100_001)}end${'</p>'.repeat(100_001)}`)
  })
})

describe('what the compiler leaves to hast-util-to-html', () => {
  const svg: Element = {
    type: 'element',
    tagName: 'svg',
    properties: { viewBox: '0 0 1 1', strokeWidth: '2' },
    children: [],
  }
  test.each<[string, Nodes]>([
    ['an element of SVG', svg],
    ['an element that it has never heard of', { ...svg, tagName: 'x-y' }],
    ['an unknown attribute', { ...p([]), properties: { onClick: 'x' } }],
    ['a boolean attribute with a text', { ...p([]), properties: { controls: '' } }],
    ['a comment', { type: 'comment', value: 'calm' }],
    ['a doctype', { type: 'doctype' }],
    ['a void element with content', { ...p([p([])]), tagName: 'br' }],
    ['a template', { ...p([]), tagName: 'template', content: { type: 'root', children: [svg] } }],
  ])('%s', (_name, node) => {
    const tree: Root = { type: 'root', children: [p([{ type: 'text', value: 'a < b' }])] }
    tree.children.push(node as Element)
    expect(stringify(tree)).toBeUndefined()
    expect(toMarkup(tree)).toBe(toHtml(tree))
  })

  test('a tree of somebody’s own handler', () => {
    const article = examples.find(({ type }) => type === 'newsArticle') as Article
    const rendered = renderHtml(article, {
      handlers: { thematicBreak: () => svg, heading: () => svg },
    })
    expect(rendered).toContain('<svg viewBox="0 0 1 1" stroke-width="2"></svg>')
  })
})

describe('mdast-util-to-hast runs the same handlers', () => {
  const build = (context: Parameters<typeof toTree>[0], handlers: Handlers): Root => ({
    type: 'root',
    children: [throughMdast(context, handlers)],
  })
  test.each([
    ['html', htmlHandlers],
    ['amp', ampHandlers],
  ] as const)('%s: the tree is equal', (_name, handlers) => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...examples), arbitraryArticle()), (article) => {
        const options = { embeds: 'iframe' } as const
        const own = toTree(createMarkupContext(article, options), handlers, renderArticle)
        expect(build(createMarkupContext(article, options), handlers)).toEqual(own)
      }),
    )
  })
})

/** The article as mdast-util-to-hast makes it: the handlers are its own, the node is a shell. */
function throughMdast(context: MarkupState['context'], handlers: Handlers): Element {
  const shell = (state: unknown) => {
    const open = state as MarkupState & { handlers: Handlers }
    open.handlers = handlers
    open.context = context
    return renderArticle(open)
  }
  const handlersOfShell = { shell } as never
  return toHast({ type: 'shell' } as never, { handlers: handlersOfShell }) as Element
}

function p(children: Element['children']): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.array(fc.string(), { maxLength: 3 }),
)
/** No list where commas would divide it. */
const anyScalar = anyValue.filter((value) => !Array.isArray(value))
const anyProperties = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...ATTRIBUTES.keys()), anyScalar, { maxKeys: 4 }),
    fc.dictionary(fc.constantFrom('className', 'rel', 'headers'), fc.array(fc.string()), {
      maxKeys: 1,
    }),
    fc.dictionary(fc.constantFrom(...BOOLEAN_ATTRIBUTES.keys()), fc.boolean(), { maxKeys: 2 }),
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
      tagName: fc.constantFrom(...VOID_ELEMENTS),
      properties: anyProperties,
      children: fc.constant<Element['children']>([]),
    }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...ELEMENTS, ...RAW_ELEMENTS),
      properties: anyProperties,
      children: fc.array(fc.oneof(anyText, tie('anyElement')), { maxLength: 4 }),
    }),
  ),
}))
const anyTree = fc
  .array(fc.oneof(anyText, anyElement), { maxLength: 4 })
  .map((children): Root => ({ type: 'root', children }))
