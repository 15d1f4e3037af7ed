import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AmpOptions, renderAmp } from '../../src/amp.js'
import { element } from '../../src/hast/element.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import { type ProviderName, providers } from '../../src/render/embeds/providers.js'
import { report } from '../../src/report.js'
import type { Article } from '../../src/schema/article.js'
import type { Flow, NodeType } from '../../src/schema/nodes.js'
import { visitObjects } from '../../src/tree/visit.js'
import { arbitraryArticle } from '../fixtures/arbitrary.js'
import { articleOf, blocksWith } from '../fixtures/around.js'
import { article, paragraph, phrasing } from '../fixtures/article.js'
import { nodeSamples } from '../fixtures/node-samples.js'
import { providerSamples } from '../fixtures/provider-samples.js'
import { validateAmp } from './validator.js'

// PASS means no error and no warning.

const canonical = 'https://harbour.example/calm-sea'

function load(file: string): Article {
  return parseArticle(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
}

describe('whole articles', () => {
  test.each([
    ['news', '../../examples/night-trams.json'],
    ['a live blog', '../../examples/lift-bridge-live.json'],
    ['right to left', '../fixtures/articles/harbour-library-ar.json'],
    ['Japanese', '../fixtures/articles/night-ferry-ja.json'],
    ['Thai', '../fixtures/articles/river-market-th.json'],
  ])('%s', async (_name, file) => {
    for (const embeds of ['iframe', 'static'] as const) {
      expect(await validateAmp(renderAmp(load(file), { canonical, embeds }))).toBe('PASS')
    }
  })

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

  test('an article with a paywall, whole and in its free part', async () => {
    for (const paywall of ['all', 'free'] as const) {
      expect(await validateAmp(renderAmp(gated, { paywall }))).toBe('PASS')
    }
  })

  test('an article that AMP shows to subscribers', async () => {
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

describe('every provider', () => {
  const names = Object.keys(providers) as ProviderName[]
  const figures = (name: ProviderName): Flow[] => {
    const { id, urls } = providerSamples[name]
    const common = { provider: name, title: 'The tide' }
    const [url = ''] = urls
    const media = [
      { ...common, type: 'embed' as const, url, children: [paragraph('Words.')] },
      { ...common, type: 'embed' as const, url, width: 300, height: 200, children: [] },
      { ...common, type: 'video' as const, providerId: id, poster: nodeSamples.image },
      { ...common, type: 'audio' as const, providerId: id },
      {
        ...common,
        type: 'chart' as const,
        url,
        description: 'It rises.',
        image: nodeSamples.image,
      },
    ]
    return media.map((node) => ({ type: 'figure', children: [node] }))
  }

  test.each(names)('%s, as a post, a film, a sound and a chart', async (name) => {
    const input = withoutIds(article({}, ...figures(name)))
    for (const embeds of ['iframe', 'static'] as const) {
      expect(await validateAmp(renderAmp(input, { embeds }))).toBe('PASS')
    }
  })

  test('all of them in one article', async () => {
    const input = withoutIds(article({}, ...names.flatMap(figures)))
    expect(await validateAmp(renderAmp(input))).toBe('PASS')
  })
})

describe('every pair of neighbours', () => {
  // Parts of blocks stand in the same block as their neighbours would.
  const types = Object.keys(nodeSamples) as NodeType[]

  test.each(types)('%s before every other', async (first) => {
    const blocks = types.flatMap((second) => [...blocksWith(first), ...blocksWith(second)])
    const isGate = ({ type }: Flow) => type === 'paywall'
    // There is one gate at most.
    const gate = blocks.findIndex(isGate)
    const once = blocks.filter((block, index) => !isGate(block) || index === gate)
    const input = parseArticle(withoutIds(articleOf(once)))
    expect(await validateAmp(renderAmp(input))).toBe('PASS')
  })
})

test('1,000 random articles', async () => {
  const options: fc.Arbitrary<AmpOptions> = fc.record(
    {
      embeds: fc.constantFrom('iframe', 'static'),
      classes: fc.constantFrom('sf-', false as const),
      paywall: fc.constantFrom('all', 'free'),
      headings: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(arbitraryArticle(), options, async (input, options) => {
      expect(await validateAmp(renderAmp(input, { ...options, canonical }))).toBe('PASS')
    }),
  )
}, 300_000)

test('what stands around the article: ads, analytics, consent and a sidebar', async () => {
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

describe('every loss has its place, and a remedy', () => {
  test.each(Object.keys(nodeSamples) as NodeType[])('%s', (type) => {
    for (const { path, loss, message } of report(articleOf(blocksWith(type)), 'amp')) {
      expect(path).toMatch(/^\/body\/children\/0/)
      expect(loss).toBeDefined()
      expect(message).toMatch(/\b(use|give|add|define|nothing needs to be done)\b/i)
    }
  })
})

/** The article without ids of its own, so that a sample may stand in it twice. */
function withoutIds(input: Article): Article {
  const copy = structuredClone(input)
  visitObjects(copy, (node, place) => {
    if (place.level > 0) delete node.id
  })
  return { ...copy, headline: 'Many', deck: phrasing(['x']) }
}
