import { readdirSync, readFileSync } from 'node:fs'
import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { find, html } from 'property-information'
import { describe, expect, test } from 'vitest'
import { ampHandlers } from '../../src/amp/handlers.js'
import { ampToHast } from '../../src/amp.js'
import { ATTRIBUTES, BOOLEAN_ATTRIBUTES } from '../../src/hast/markup-tables.js'
import { stringify } from '../../src/hast/stringify.js'
import { toMarkup, toTree } from '../../src/hast/to-hast.js'
import { renderArticle } from '../../src/html/article/article.js'
import { htmlHandlers } from '../../src/html/handlers.js'
import { articleToHast, renderHtml } from '../../src/html.js'
import type { Handlers, MarkupState } from '../../src/render/handler.js'
import { createMarkupContext } from '../../src/render/markup-context.js'
import type { Article } from '../../src/schema/article.js'

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
  test('is what hast-util-to-html writes, for the examples', () => {
    expect(examples.length).toBeGreaterThan(1)
    for (const tree of examples.flatMap(treesOf)) expect(stringify(tree)).toBe(toHtml(tree))
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
  test.each([
    ['html', htmlHandlers],
    ['amp', ampHandlers],
  ] as const)('%s: the tree is equal', (_name, handlers) => {
    for (const article of examples) {
      const options = { embeds: 'iframe' } as const
      const tree = throughMdast(createMarkupContext(article, options), handlers)
      const own = toTree(createMarkupContext(article, options), handlers, renderArticle)
      expect({ type: 'root', children: [tree] }).toEqual(own)
    }
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
