import { parse, parseFragment } from 'parse5'
import * as preactRuntime from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import type { ReactElement, ReactNode } from 'react'
import * as reactRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, expectTypeOf, test } from 'vitest'
import { renderHtml } from '../../src/html.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import { articleToJsx } from '../../src/react.js'
import type { Flow, Quotation, TableCell } from '../../src/schema/nodes.js'
import { article, exampleJson, paragraph, phrasing } from '../fixtures/article.js'
import { fromParse5, type SimpleTree } from '../fixtures/simple-tree.js'

const example = parseArticle(exampleJson('night-trams.json'))
const tree = (html: string) => fromParse5(parseFragment(html))

test('React’s server renders what `renderHtml` gives', () => {
  const element = articleToJsx(example, reactRuntime)
  // React puts a link before it, which has the lead's picture fetched early.
  const html = renderToStaticMarkup(element).replace(/^(?:<link[^>]*>)+/, '')
  expect(lineless(tree(html))).toEqual(lineless(tree(renderHtml(example))))
})

test('so does Preact’s', () => {
  const html = renderToString(articleToJsx(example, preactRuntime))
  expect(html).toContain('<article class="sf-article sf-article-news-article"')
  expect(html).toContain('212 people')
})

test('a component receives its node and the default rendering', () => {
  const input = article(
    {},
    paragraph({ type: 'quotation', id: 'q1', children: phrasing(['“Calm.”']) }),
  )
  const element = articleToJsx<ReactElement>(input, reactRuntime, {
    nodes: {
      quotation({ node, children }) {
        expectTypeOf(node).toEqualTypeOf<Quotation>()
        return reactRuntime.jsx('mark', { title: node.id, children: children as ReactNode })
      },
    },
    elements: { p: 'section' },
    classes: false,
  })
  const html = renderToStaticMarkup(element)
  expect(html).toContain(
    '<section><mark title="q1"><span id="sf-q1">“Calm.”</span></mark></section>',
  )
})

test('components inside tables and figures do not change their parents', () => {
  const cell = (value: string): TableCell => ({ type: 'tableCell', children: phrasing([value]) })
  const figure: Flow = {
    type: 'figure',
    children: [
      {
        type: 'table',
        align: ['left', 'right'],
        children: [
          { type: 'tableRow', children: [cell('Port'), cell('Boats')] },
          { type: 'tableRow', children: [cell('Elne'), cell('4')] },
        ],
      },
      { type: 'caption', children: phrasing(['Boats']) },
    ],
  }
  const picture: Flow = {
    type: 'figure',
    children: [
      { type: 'image', url: 'a.jpg', alt: 'A', rights: { creditText: 'Rui' } },
      { type: 'caption', children: phrasing(['A ferry']) },
    ],
  }
  const input = article({}, figure, picture)
  const plain = ({ children }: { children?: unknown }) => children as ReactNode
  const nodes = { tableRow: plain, tableCell: plain, caption: plain, image: plain, figure: plain }
  const html = (options: object) =>
    renderToStaticMarkup(articleToJsx<ReactElement>(input, reactRuntime, options))
  expect(html({ nodes })).toBe(html({}))
})

test('an undefined component is ignored', () => {
  const nodes = { paragraph: undefined }
  expect(renderToStaticMarkup(articleToJsx<ReactElement>(article(), reactRuntime, { nodes }))).toBe(
    renderToStaticMarkup(articleToJsx<ReactElement>(article(), reactRuntime)),
  )
})

test('no text of an article becomes markup', () => {
  const input = article({ headline: '<script>alert(1)</script>' }, paragraph('<b>x</b>'))
  const html = renderToStaticMarkup(articleToJsx<ReactElement>(input, reactRuntime))
  expect(JSON.stringify(fromParse5(parse(html)))).not.toMatch(/"(?:script|b)"/)
})

/** Removes line endings between elements, which React does not allow in a table. */
function lineless(nodes: readonly SimpleTree[]): SimpleTree[] {
  return nodes.flatMap((node): SimpleTree[] => {
    if (typeof node === 'string') return /^\n+$/.test(node) ? [] : [node]
    const [name, attributes, children] = node
    return [[name, attributes, lineless(children)]]
  })
}
