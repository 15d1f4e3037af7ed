import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml as generalToHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/hast/stringify.js'

function h(tagName: string, properties: Attributes = {}, ...children: Child[]): Element {
  const known = properties as Properties
  return { type: 'element', tagName, properties: known, children: children.map(node) }
}

/** Casts to hast: values that the types forbid may still occur. */
type Attributes = Record<string, unknown>

type Child = string | ElementContent

function node(child: Child): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child
}

/** Serializes a tree, and expects the output of hast-util-to-html. */
function written(tree: Nodes): string {
  const markup = toHtml(tree)
  expect(generalToHtml(tree)).toBe(markup)
  return markup
}

/** Returns the serialized attributes of a paragraph. */
function attributes(properties: Attributes): string | undefined {
  return written(h('p', properties))?.replace(/^<p(.*)><\/p>$/s, '$1')
}

describe('elements', () => {
  test('can be nested and adjacent', () => {
    const children = [h('p', {}, 'a', h('em', {}, 'b', h('strong'), 'c'), 'd'), h('p', {}, 'e')]
    const markup = '<p>a<em>b<strong></strong>c</em>d</p><p>e</p>'
    expect(written({ type: 'root', children })).toBe(markup)
    expect(written(h('div', {}, ...children))).toBe(`<div>${markup}</div>`)
    expect(written({ type: 'root', children: [] })).toBe('')
  })

  test('without content have no end tag', () => {
    expect(written(h('p', {}, 'a', h('br'), 'b', h('img', { alt: '' })))).toBe(
      '<p>a<br>b<img alt=""></p>',
    )
    expect(written(h('hr'))).toBe('<hr>')
  })
})

describe('a text', () => {
  test('is escaped', () => {
    expect(written(node('a & b < c > "d" \'e\''))).toBe('a &#x26; b &#x3C; c > "d" \'e\'')
    expect(written(h('p', {}, '<b>&amp;<i>&lt;'))).toBe(
      '<p>&#x3C;b>&#x26;amp;&#x3C;i>&#x26;lt;</p>',
    )
    expect(written(h('p', {}, 'a<b'))).toBe('<p>a&#x3C;b</p>')
    expect(written(h('p', {}, 'a&b'))).toBe('<p>a&#x26;b</p>')
  })

  test('in a script or style is not escaped', () => {
    expect(written(h('script', {}, 'a && b < c'))).toBe('<script>a && b < c</script>')
    expect(written(h('style', {}, 'a>b{content:"<&"}'))).toBe('<style>a>b{content:"<&"}</style>')
    expect(written(h('div', {}, h('style', {}, '<'), '<'))).toBe(
      '<div><style><</style>&#x3C;</div>',
    )
  })
})

describe('an attribute', () => {
  test('can be a string, a number or a boolean', () => {
    expect(attributes({ id: 'a', title: '', width: 640, height: 0 })).toBe(
      ' id="a" title="" width="640" height="0"',
    )
    expect(attributes({ dir: true, amp: false, lang: 'en' })).toBe(' dir lang="en"')
    expect(attributes({ width: Number.NaN, id: 'a' })).toBe(' id="a"')
    expect(attributes({ id: undefined, lang: null, dir: 'ltr' })).toBe(' dir="ltr"')
  })

  test('can be a list, separated by spaces', () => {
    expect(attributes({ className: ['a', 'b', 'c'] })).toBe(' class="a b c"')
    expect(attributes({ className: ['a'] })).toBe(' class="a"')
    expect(attributes({ className: [7] })).toBe(' class="7"')
    expect(attributes({ className: [] })).toBe(' class=""')
    expect(attributes({ className: [' a', 'b '] })).toBe(' class="a b"')
    expect(attributes({ className: [' a '] })).toBe(' class="a"')
    expect(attributes({ className: ['"', '&'] })).toBe(' class="&#x22; &#x26;"')
  })

  test('cannot be ended by its value', () => {
    const value = '\0"&\'`<>= \n'
    const escaped = '&#x0;&#x22;&#x26;&#x27;&#x60;<>= \n'
    expect(attributes({ title: value })).toBe(` title="${escaped}"`)
    expect(attributes({ 'data-a': value })).toBe(` data-a="${escaped}"`)
    expect(attributes({ title: '""' })).toBe(' title="&#x22;&#x22;"')
    expect(attributes({ title: 'a"' })).toBe(' title="a&#x22;"')
  })

  test('that is boolean is present or not', () => {
    expect(attributes({ controls: true, muted: false, allowFullScreen: true })).toBe(
      ' controls allowfullscreen',
    )
    expect(attributes({ loop: false })).toBe('')
  })

  test('for data has any name in lower case', () => {
    expect(attributes({ 'data-a': 'x', 'data-b-c': true })).toBe(' data-a="x" data-b-c')
    expect(attributes({ 'data-a': null, 'data-b': undefined })).toBe('')
  })
})

describe('nodes that this package never creates', () => {
  const svg = h('svg', { viewBox: '0 0 1 1' })
  const withoutChildren = { ...h('p'), children: undefined } as unknown as Element
  test.each<[what: string, tree: Nodes]>([
    ['an element of SVG', { type: 'root', children: [svg] }],
    ['the same further inside', h('div', {}, 'a', svg)],
    ['an element that this package never writes', h('marquee', {}, 'a')],
    ['a void element with content', h('br', {}, 'a')],
    ['no list of children', withoutChildren],
    ['a void element without a list of children', { ...withoutChildren, tagName: 'br' }],
    ['a comment', { type: 'comment', value: 'a' }],
    ['a comment in an element', h('p', {}, { type: 'comment', value: 'a' })],
    ['a doctype', { type: 'doctype' }],
    ['an attribute that this package never writes', h('p', { onClick: 'x' })],
    ['the same without a value', h('p', { onClick: true })],
    ['data with a number', h('p', { 'data-a': 1 })],
    ['data that is off', h('p', { 'data-a': false })],
    ['data with a list', h('p', { 'data-a': ['a'] })],
    ['data with a digit in its name', h('p', { 'data-a1': 'x' })],
    ['data without a name', h('p', { 'data-': 'x' })],
    ['a name that only ends as data does', h('p', { 'on-data-a': 'x' })],
  ])('%s', (_what, tree) => {
    expect(toHtml(tree)).toBe(generalToHtml(tree))
  })
})
