import { describe, expect, test } from 'vitest'
import { kit, type Poll } from '../../examples/poll.js'
import { renderAmp } from '../../src/amp.js'
import { element } from '../../src/hast/element.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import type { Flow, NodeType, Phrasing } from '../../src/schema/nodes.js'
import { validateAmp } from '../fixtures/amp-validator.js'
import { articleOf, blocksWith } from '../fixtures/around.js'
import { article, paragraph, phrasing, smuggled } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { withoutIds } from '../fixtures/without-ids.js'

describe('the official validator passes', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s', async (type) => {
    const input = parseArticle(articleOf(blocksWith(type)))
    expect(await validateAmp(renderAmp(input))).toBe('PASS')
  })

  test('images without dimensions, with other sizes, and with an unsafe URL', async () => {
    const image = { type: 'image', url: 'a.jpg', alt: 'A' } as const
    const sources = [
      { url: 'b c.jpg', width: 300 },
      { url: 'c.jpg', width: 300 },
      { url: 'd.jpg', width: 600 },
    ]
    const images = [
      image,
      { ...image, width: 600, height: 400, sources },
      { ...image, url: 'data:x' },
      nodeSamples.image,
    ]
    const figures = images.map((media) => ({
      type: 'figure' as const,
      role: 'lead' as const,
      children: [media] as [typeof media],
    }))
    expect(await validateAmp(renderAmp(article({}, ...figures)))).toBe('PASS')
  })

  test('URLs of every allowed kind', async () => {
    const urls = [
      'https:a.example',
      'https://münchen.example/ü',
      '/a b',
      '//c.example',
      'mailto:a@b.example',
      'tel:1',
      '#sf-p1',
      '?x',
      'https://a.example:8080/%zz',
    ]
    const links = urls.map((url): Phrasing => ({ type: 'link', url, children: phrasing(['x']) }))
    expect(await validateAmp(renderAmp(article({}, paragraph(...links))))).toBe('PASS')
  })
})

test('a URL with the parameter that AMP reserves', async () => {
  const url = 'https://a.example/x?__amp_source_origin=y'
  const link: Phrasing = { type: 'link', url, children: phrasing(['Here.']) }
  const image = { type: 'image' as const, url, alt: 'A', width: 8, height: 5 }
  const input = article({ translations: [{ inLanguage: 'fr', url }] }, paragraph(link), {
    type: 'figure',
    children: [image],
  })
  expect(await validateAmp(renderAmp(input, { jsonLd: false }))).toBe('PASS')
})

test('a lead image whose URL has no path', async () => {
  const image = { type: 'image', url: 'a.jpg', alt: 'A', width: 800, height: 500 } as const
  const sources = [{ url: 'https://harbour.example', width: 400 }]
  const input = article({ leadMedia: { type: 'figure', children: [{ ...image, sources }] } })
  expect(await validateAmp(renderAmp(input))).toBe('PASS')
})

test('a head with all elements', async () => {
  const input = article({
    description: 'No wind.',
    translations: [{ inLanguage: 'fr', url: 'https://harbour.example/fr' }],
    authors: [{ type: 'person', name: 'Ines', sameAs: ['https://x.com/ines'] }],
    keywords: ['tide'],
    section: 'Local',
    datePublished: '2026-03-03T06:00:00+01:00',
  })
  expect(await validateAmp(renderAmp(input, { site: { twitter: '@post', name: 'x' } }))).toBe(
    'PASS',
  )
})

describe('features of articles', () => {
  test.each(['grid', 'carousel', 'pair', 'compare'] as const)('a gallery: %s', async (layout) => {
    const figure = { type: 'figure' as const, children: [nodeSamples.image] as [never] }
    const gallery: Flow = { type: 'gallery', layout, children: [figure, figure, figure] }
    const input = article({ type: 'gallery' }, { ...gallery, children: gallery.children })
    expect(await validateAmp(renderAmp(withoutIds(input)))).toBe('PASS')
  })

  const gated = article(
    { access: { isAccessibleForFree: false } },
    paragraph('Free.'),
    { type: 'paywall' },
    paragraph('Paid.'),
  )

  test('an article with a paywall, and its free part', async () => {
    for (const paywall of ['all', 'free'] as const) {
      expect(await validateAmp(renderAmp(gated, { paywall }))).toBe('PASS')
    }
  })

  test('an article with content for AMP subscribers', async () => {
    const subscriptions = {
      services: [
        { serviceId: 'subscribe.google.com' },
        {
          authorizationUrl: 'https://harbour.example/auth?rid=READER_ID',
          pingbackUrl: 'https://harbour.example/ping',
          actions: {
            login: 'https://harbour.example/login',
            subscribe: 'https://harbour.example/join',
          },
        },
      ],
    }
    const html = renderAmp(gated, { subscriptions })
    expect(html).toContain('subscriptions-section="content"')
    expect(html).toContain('custom-element="amp-subscriptions-google"')
    expect(await validateAmp(html)).toBe('PASS')
  })
})

test('elements around the article: ads, analytics, consent and a sidebar', async () => {
  const config = (json: object) =>
    element('script', { type: 'application/json' }, [JSON.stringify(json)])
  const html = renderAmp(article({}, { type: 'adSlot', name: 'mid' }), {
    handlers: {
      adSlot: () =>
        element('amp-ad', { type: 'a9', width: 300, height: 250, 'data-aax_size': '300x250' }),
    },
    bodyStart: [
      element('amp-sidebar', { id: 'menu', layout: 'nodisplay' }, [
        element('ul', {}, [element('li', {}, ['Home'])]),
      ]),
      element('amp-consent', { id: 'consent', layout: 'nodisplay' }, [
        config({ consentInstanceId: 'x', consentRequired: false }),
      ]),
    ],
    bodyEnd: [element('amp-analytics', {}, [config({ vars: {} })])],
  })
  expect(html.match(/custom-element="[^"]+"/g)).toEqual(
    ['amp-ad', 'amp-analytics', 'amp-consent', 'amp-sidebar'].map((n) => `custom-element="${n}"`),
  )
  expect(html.indexOf('<amp-sidebar')).toBeLessThan(html.indexOf('<main>'))
  expect(html.indexOf('<amp-analytics')).toBeGreaterThan(html.indexOf('</main>'))
  expect(await validateAmp(html)).toBe('PASS')
})

test('a custom node', async () => {
  const poll: Poll = {
    type: 'acme:poll',
    id: 'poll1',
    question: 'Is it calm?',
    answers: [
      { text: 'Yes', votes: 3 },
      { text: 'No', votes: 1 },
    ],
    children: [paragraph('Asked on Monday.')],
  }
  expect(await validateAmp(kit.renderAmp(article({}, smuggled(poll))))).toBe('PASS')
})

describe('the validator itself reports errors', () => {
  const good = renderAmp(article())
  test.each([
    ['without the boilerplate', good.replace(/<style amp-boilerplate[\s\S]*?<\/style>/, '')],
    ['with a script', good.replace('</main>', '<script>alert(1)</script></main>')],
    [
      'with a plain picture without size',
      good.replace('</main>', '<amp-img src="a.jpg"></amp-img></main>'),
    ],
    [
      'with !important',
      good.replace('<style amp-custom>', '<style amp-custom>p{color:red!important}'),
    ],
    ['without the canonical URL', good.replace(/<link rel="canonical"[^>]*>/, '')],
  ])('%s', async (_what, html) => {
    expect(html).not.toBe(good)
    expect(await validateAmp(html)).toMatch(/^FAIL/)
  })
})
