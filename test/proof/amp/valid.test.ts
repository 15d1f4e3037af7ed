import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AmpOptions, renderAmp } from '../../../src/amp.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import { type ProviderName, providers } from '../../../src/render/embeds/providers.js'
import type { Flow, NodeType } from '../../../src/schema/nodes.js'
import { validateAmp } from '../../fixtures/amp-validator.js'
import { arbitraryArticle } from '../../fixtures/arbitrary.js'
import { articleOf, blocksWith } from '../../fixtures/around.js'
import { article, paragraph } from '../../fixtures/article.js'
import { nodeSamples } from '../../fixtures/node-samples.js'
import { providerSamples } from '../../fixtures/provider-samples.js'
import { withoutIds } from '../../fixtures/without-ids.js'

// PASS means no error and no warning.

const canonical = 'https://harbour.example/calm-sea'

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

  test.each(names)('%s, as a post, a video, an audio and a chart', async (name) => {
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

describe('every pair of adjacent blocks', () => {
  // Parts of blocks are tested in the block of their neighbors.
  const types = Object.keys(nodeSamples) as NodeType[]

  test.each(types)('%s before every other', async (first) => {
    const blocks = types.flatMap((second) => [...blocksWith(first), ...blocksWith(second)])
    const isGate = ({ type }: Flow) => type === 'paywall'
    // There can only be one paywall.
    const gate = blocks.findIndex(isGate)
    const once = blocks.filter((block, index) => !isGate(block) || index === gate)
    const input = parseArticle(withoutIds(articleOf(once)))
    expect(await validateAmp(renderAmp(input))).toBe('PASS')
  })
})

test('random articles', async () => {
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
})
