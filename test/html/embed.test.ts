import { describe, expect, test } from 'vitest'
import { type HtmlOptions, renderHtml } from '../../src/html.js'
import { type ProviderName, providers } from '../../src/render/embeds/providers.js'
import { report } from '../../src/report.js'
import type { Article } from '../../src/schema/article.js'
import type { Embed, Video } from '../../src/schema/nodes.js'
import type { Issue } from '../../src/tree/issue.js'
import { article, paragraph } from '../fixtures/article.js'
import { providerSamples } from '../fixtures/provider-samples.js'

const names = Object.keys(providers) as ProviderName[]

function embedded(provider: string, url: string, fields: Partial<Embed> = {}): Article {
  const embed: Embed = {
    type: 'embed',
    provider,
    url,
    title: 'The tide',
    children: [paragraph('The words.')],
    ...fields,
  }
  return article({}, { type: 'figure', children: [embed] })
}

function played(provider: string, providerId: string, fields: Partial<Video> = {}): Article {
  const video: Video = { type: 'video', provider, providerId, title: 'The tide', ...fields }
  return article({}, { type: 'figure', children: [video] })
}

function issuesOf(input: Article, options: HtmlOptions): Issue[] {
  return report(input, 'html', options)
}

describe.each(names)('%s', (name) => {
  const { urls, frame, id } = providerSamples[name]
  const input = embedded(name, urls[0] ?? '')

  test('static: text and a link, and no request to another site', () => {
    const html = renderHtml(input)
    expect(html).toContain('The words.')
    expect(html).toContain('>The tide</a>')
    expect(html).not.toMatch(/<iframe|<script| src=/)
    expect(issuesOf(input, {})).toEqual([])
  })

  test('iframe: a sandboxed frame with a title, and the text', () => {
    const html = renderHtml(input, { embeds: 'iframe' })
    expect(html).toContain('The words.')
    if (frame === undefined) {
      expect(issuesOf(input, { embeds: 'iframe' })).toMatchObject([{ code: 'embed-no-frame' }])
      expect(html).not.toContain('<iframe')
      return
    }
    const [tag = ''] = /<iframe[^>]*>/.exec(html) ?? []
    expect(tag).toContain(` src="https://${frame}/`)
    expect(tag).toContain(' title="The tide"')
    expect(tag).toContain(' loading="lazy"')
    expect(tag).toContain(' sandbox="allow-scripts')
    expect(issuesOf(input, { embeds: 'iframe' })).toEqual([])
  })

  test('click: the frame in a closed element', () => {
    const html = renderHtml(input, { embeds: 'click' })
    if (frame === undefined) return expect(html).not.toContain('<details')
    return expect(html).toMatch(
      /<details class="sf-embed-show">\s*<summary>[^<]+<\/summary>\s*<iframe/,
    )
  })

  test('a player of the same content has the same frame', () => {
    const html = renderHtml(played(name, id), { embeds: 'iframe' })
    if (frame !== undefined) expect(html).toContain(` src="https://${frame}/`)
    expect(renderHtml(played(name, id))).toContain('The tide')
  })
})

test('a frame from a host that the article chose has no origin', () => {
  const html = renderHtml(embedded('iframe', 'https://maps.example/x'), { embeds: 'iframe' })
  expect(html).not.toContain('allow-same-origin')
  expect(html).toContain('referrerpolicy="no-referrer"')
})

test('the size of the node takes precedence over that of the provider', () => {
  const input = embedded('iframe', 'https://maps.example/x', { width: 300, height: 200 })
  expect(renderHtml(input, { embeds: 'iframe' })).toContain('width="300" height="200"')
})

test('only a closed player shows its poster', () => {
  const poster = { type: 'image', url: 'a.jpg', alt: 'Waves', width: 4, height: 3 } as const
  const input = played('youtube', 'dQw4w9WgXcQ', { poster })
  expect(renderHtml(input)).toContain('<img src="a.jpg" alt="Waves"')
  expect(renderHtml(input, { embeds: 'click' })).toContain('<img src="a.jpg"')
  expect(renderHtml(input, { embeds: 'iframe' })).not.toContain('<img')
})

describe('an embed that cannot be shown has text, a link and an issue', () => {
  test.each<[code: string, input: Article, path: string]>([
    ['embed-unknown-provider', embedded('myspace', 'https://myspace.example/1'), '/provider'],
    ['embed-id-invalid', embedded('youtube', 'https://vimeo.com/1'), '/url'],
    ['embed-id-invalid', played('youtube', '"><script>'), '/providerId'],
    ['embed-unknown-provider', played('myspace', '1'), '/provider'],
  ])('%s', (code, input, field) => {
    for (const embeds of ['static', 'iframe', 'click'] as const) {
      expect(issuesOf(input, { embeds })).toMatchObject([
        { code, path: `/body/children/0/children/0${field}`, loss: 'degraded' },
      ])
      const html = renderHtml(input, { embeds })
      expect(html).toContain('The tide')
      expect(html).not.toContain('<iframe')
    }
  })

  test('an embed with an unsafe URL keeps its text', () => {
    const input = embedded('youtube', 'javascript:alert(1)')
    expect(issuesOf(input, {}).map(({ code }) => code)).toContain('url-blocked')
    expect(renderHtml(input)).toContain('The words.')
    expect(renderHtml(input)).not.toContain('javascript')
  })
})

test('an unknown mode is an error', () => {
  expect(() => renderHtml(article(), { embeds: 'all' as never })).toThrow(
    /`embeds`: "all" is not an embed mode/,
  )
})

test('without a title, the name of the provider, the host or the kind stands in', () => {
  const noTitle = { title: undefined }
  const titleOf = (input: Article) =>
    /<p class="sf-(?:embed-link|player-title)">(?:<a [^>]*>)?([^<]*)/.exec(renderHtml(input))?.[1]
  const file = { sources: [{ url: 'a.mp3', mediaType: 'audio/mpeg' }], provider: undefined }
  expect(titleOf(embedded('youtube', 'https://youtu.be/dQw4w9WgXcQ', noTitle))).toBe('YouTube')
  expect(titleOf(embedded('poll', 'https://a.example/poll', noTitle))).toBe('a.example')
  expect(titleOf(played('youtube', 'dQw4w9WgXcQ', noTitle))).toBe('Video: YouTube')
  expect(renderHtml(played('x', 'x', { ...noTitle, ...file, providerId: undefined }))).toContain(
    'aria-label="Video"',
  )
  const issues = issuesOf(embedded('youtube', 'https://youtu.be/dQw4w9WgXcQ', noTitle), {})
  expect(issues).toMatchObject([{ code: 'title-missing', path: '/body/children/0/children/0' }])
})
