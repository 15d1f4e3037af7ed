import { describe, expect, test } from 'vitest'
import type { Provider } from '../../../src/render/embeds/providers/provider.js'
import {
  findProvider,
  type ProviderName,
  providers,
  readId,
  readUrl,
} from '../../../src/render/embeds/providers.js'
import { providerSamples } from '../../fixtures/provider-samples.js'

const names = Object.keys(providers) as ProviderName[]

const HOSTILE = [
  '"><script>alert(1)</script>',
  '../../evil',
  'a b',
  'x\ny',
  '//evil.example/',
  '@evil.example',
  '%2e%2e/evil',
  'x'.repeat(5000),
]

test('the host of a server that anyone may run is kept', () => {
  const frameOf = (name: ProviderName, url: string) => {
    const provider: Provider = providers[name]
    const parts = readUrl(provider, url)
    return parts && provider.frame?.(parts)
  }
  const page = 'https://www.maps.example/a?b#c'
  expect(frameOf('iframe', page)).toBe(page)
  expect(frameOf('mastodon', 'https://www.social.example/@ana/1')).toBe(
    'https://www.social.example/@ana/1/embed',
  )
})

describe.each(names)('%s', (name) => {
  const provider: Provider = providers[name]
  const sample = providerSamples[name]

  test('its id yields its page and its frame', () => {
    const parts = readId(provider, sample.id)
    if (!parts) throw new Error(`${sample.id} is no id`)
    if (sample.page !== undefined) expect(provider.page?.(parts)).toBe(sample.page)
    const frame = provider.frame?.(parts)
    expect(frame && new URL(frame).host).toBe(sample.frame)
    expect(frame === undefined || frame.startsWith('https://')).toBe(true)
    const { width = 1, height } = provider.size(parts)
    expect(Math.min(width, height)).toBeGreaterThan(0)
  })

  test.each(sample.urls)('%s has the same id', (url) => {
    const parts = readUrl(provider, url)
    expect(parts).toBeDefined()
    const ofId = readId(provider, sample.id)
    if (parts && ofId) expect(provider.frame?.(parts)).toBe(provider.frame?.(ofId))
  })

  test.each(sample.bad)('%j is not an id', (id) => {
    expect(readId(provider, id)).toBeUndefined()
  })

  test('hostile strings are not ids, or stay within the path', () => {
    for (const text of HOSTILE) {
      for (const id of [text, `${sample.id}${text}`, `${text}${sample.id}`]) {
        const parts = readId(provider, id)
        // If any host is allowed, hostile ones are too.
        if (!parts || provider.hasAnyHost) continue
        for (const url of [provider.page?.(parts), provider.frame?.(parts)]) {
          if (url === undefined) continue
          expect(url).not.toMatch(/["<>\s]/)
          expect([sample.frame, new URL(sample.page ?? url).host]).toContain(new URL(url).host)
        }
      }
    }
  })

  test('a page of another site does not match', () => {
    if (provider.hasAnyHost) {
      expect(readUrl(provider, 'http://insecure.example/@elne/1')).toBeUndefined()
    } else expect(readUrl(provider, 'https://evil.example/watch?v=dQw4w9WgXcQ')).toBeUndefined()
  })
})

test('providers have aliases, and others are unknown', () => {
  expect(findProvider('twitter')).toBe('x')
  expect(findProvider('bsky')).toBe('bluesky')
  expect(findProvider('constructor')).toBeUndefined()
  expect(findProvider(undefined)).toBeUndefined()
})
