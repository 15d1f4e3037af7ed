import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { element } from '../../../src/hast/element.js'
import { stylesheet } from '../../../src/html.js'
import { report } from '../../../src/report.js'
import { ArticleError } from '../../../src/tree/issue.js'
import { validateAmp } from '../../fixtures/amp-validator.js'
import { arbitraryArticle } from '../../fixtures/arbitrary.js'
import { article, paragraph, phrasing } from '../../fixtures/article.js'

type Element = DefaultTreeAdapterTypes.Element

const canonical = 'https://harbour.example/calm-sea'

function elementsIn(html: string): Element[] {
  const found: Element[] = []
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html)]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse())
  }
  return found
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

test('what the validator lets through holds for any article', () => {
  fc.assert(
    fc.property(arbitraryArticle(), (input) => {
      const elements = elementsIn(renderAmp(input, { canonical }))
      const named = (...names: string[]) =>
        elements.filter(({ tagName }) => names.includes(tagName))
      const [html] = named('html')
      expect(html && attribute(html, 'lang')).toBeTruthy()
      expect(named('title')[0]?.childNodes).toHaveLength(1)
      expect(named('main')).toHaveLength(1)
      expect(named('h1')).toHaveLength(1)
      const ids = elements.flatMap((node) => attribute(node, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const image of named('amp-img', 'img')) expect(attribute(image, 'alt')).toBeDefined()
      for (const media of named('amp-video', 'amp-audio', 'source', 'track', 'amp-iframe')) {
        expect(attribute(media, 'src') ?? 'https:').not.toMatch(/^http:/)
      }
      for (const frame of named('amp-iframe')) {
        expect(attribute(frame, 'sandbox')).toContain('allow-scripts')
        expect(attribute(frame, 'src')).toMatch(/^https:\/\//)
        const children = frame.childNodes.filter((node): node is Element => 'tagName' in node)
        const hasChild = (name: string) =>
          children.some((child) => attribute(child, name) !== undefined)
        expect(hasChild('placeholder')).toBe(true)
        expect(hasChild('overflow')).toBe(attribute(frame, 'resizable') !== undefined)
      }
      for (const post of named('amp-twitter')) {
        expect(attribute(post, 'data-tweetid')).toMatch(/^\d+$/)
      }
      for (const post of named('amp-facebook')) {
        expect(attribute(post, 'data-href')).toMatch(/^https:\/\/www\.facebook\.com\//)
      }
      for (const script of named('script')) {
        const json = attribute(script, 'type') === 'application/ld+json' && script.childNodes[0]
        if (json && 'value' in json) expect(() => JSON.parse(json.value)).not.toThrow()
      }
      const runtime = named('script').filter((node) => attribute(node, 'src')?.endsWith('/v0.js'))
      expect(runtime).toHaveLength(1)
    }),
  )
})

test('media that AMP may not load is told of, and its words stay', () => {
  const input = article(
    {},
    {
      type: 'figure',
      children: [
        {
          type: 'video',
          title: 'The tide',
          sources: [{ url: 'http://harbour.example/tide.mp4', mediaType: 'video/mp4' }],
        },
      ],
    },
  )
  expect(report(input, 'amp')).toMatchObject([
    { code: 'amp-insecure-media', path: '/body/children/0/children/0/sources/0/url' },
  ])
  expect(renderAmp(input)).toContain('The tide')
  expect(renderAmp(input)).not.toContain('<amp-video')
})

test('an id that stands twice, since the caller put one there, is an error', () => {
  const input = article({}, { ...paragraph('x'), id: 'p1' })
  const bodyEnd = [element('footer', { id: 'sf-p1' }, [])]
  expect(codesOf(() => renderAmp(input, { bodyEnd }))).toEqual(['duplicate-id'])
  expect(codesOf(() => renderAmp(input, { bodyEnd, idPrefix: 'x-' }))).toEqual([])
})

describe('styles', () => {
  const styled = (styles: string) => codesOf(() => renderAmp(article(), { styles }))
  const rule = 'p{color:red}'
  const filled = (bytes: number) => `/*${'x'.repeat(bytes - rule.length - 4)}*/${rule}`

  test('at the limit, one over, and a thousand times over', () => {
    expect(styled(filled(75_000))).toEqual([])
    expect(styled(filled(75_001))).toEqual(['css-over-budget'])
    expect(styled(filled(75_000_000))).toEqual(['css-over-budget'])
  })

  test('bytes count, not characters, and `style` attributes too', () => {
    expect(styled(`/*${'潮'.repeat(25_000)}*/`)).toEqual(['css-over-budget'])
    const bodyEnd = [element('p', { style: `color:${'r'.repeat(100)}` }, [])]
    expect(codesOf(() => renderAmp(article(), { styles: filled(74_950), bodyEnd }))).toEqual([
      'css-over-budget',
    ])
    const long = [element('p', { style: `color:${'r'.repeat(1000)}` }, [])]
    expect(codesOf(() => renderAmp(article(), { bodyEnd: long }))).toEqual(['css-over-budget'])
  })

  test.each([
    'p{color:red!important}',
    'p { color: red ! important }',
    '@import url(a.css);',
    '@layer a{p{color:red}}',
    '@container (width>1px){p{color:red}}',
    '@property --x{syntax:"*"}',
    'p{a{color:red}}',
    '@media print{p{&:hover{color:red}}}',
    '.i-amphtml-x{color:red}',
    '<!-- p{color:red} -->',
    'p{background:url( "javascript:alert(1)" )}',
  ])('%s is refused, the second time too', (css) => {
    for (let time = 0; time < 2; time++) {
      expect(new Set(styled(css))).toEqual(new Set(['css-forbidden']))
    }
  })

  test.each([
    '',
    rule,
    '@media print{@supports (color:red){p{color:red}}}',
    '@keyframes x{from{color:red}to{color:blue}}@-webkit-keyframes x{from{color:red}}',
    '@font-face{font-family:x;src:url(https://a.example/x.woff2)}@page{margin:1cm}',
    ':root{--x:1px}p::after{content:"a{b{c @import"}',
    '/* @import and p{a{}} */p{color:red}',
  ])('%s is not, the second time neither', (css) => {
    expect([styled(css), styled(css)]).toEqual([[], []])
  })
})

test('the default stylesheet keeps the rules that styles of one’s own are held to', () => {
  const input = article({}, paragraph(...phrasing(['x'])))
  expect(renderAmp(input, { styles: stylesheet() })).toBe(renderAmp(input))
})

test('the lead is fetched before the runtime asks for it', () => {
  const image = { type: 'image', url: 'a.jpg', alt: 'A', width: 800, height: 500 } as const
  const sources = [{ url: 'b.jpg', width: 400 }]
  const input = article({ leadMedia: { type: 'figure', children: [{ ...image, sources }] } })
  expect(renderAmp(input)).toContain(
    '<link rel="preload" as="image" href="a.jpg" imagesrcset="b.jpg 400w, a.jpg 800w"',
  )
  expect(renderAmp(article({}, paragraph(...phrasing(['x']))))).not.toContain('rel="preload"')
})

test('a lead whose host has no path is valid too', async () => {
  const image = { type: 'image', url: 'a.jpg', alt: 'A', width: 800, height: 500 } as const
  const sources = [{ url: 'https://harbour.example', width: 400 }]
  const input = article({ leadMedia: { type: 'figure', children: [{ ...image, sources }] } })
  expect(await validateAmp(renderAmp(input))).toBe('PASS')
})

function codesOf(render: () => string): string[] {
  try {
    render()
    return []
  } catch (error) {
    if (error instanceof ArticleError) return error.issues.map(({ code }) => code)
    throw error
  }
}
