import { readFileSync } from 'node:fs'
import axe, { type AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HtmlDocumentOptions, renderHtmlDocument } from '../../../src/html.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import type { Article } from '../../../src/schema/article.js'
import { article } from '../../fixtures/article.js'
import { nodeSamples } from '../../fixtures/node-samples.js'
import { launchBrowser, type OpenOptions, ORIGIN, openPage } from './chromium.js'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

function load(file: string): Article {
  return parseArticle(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
}

function render(input: Article, options: HtmlDocumentOptions = {}): string {
  return renderHtmlDocument(input, { styles: true, ...options })
}

const news = load('../../../examples/night-trams.json')
const live = load('../../../examples/lift-bridge-live.json')
const live2 = load('../../../examples/lift-bridge-live-2.json')
const paid = load('../../../examples/quiet-crossing-paid.json')
const notes = load('../../../examples/quay-marks.json')
const notesArabic: Article = { ...notes, inLanguage: 'ar' }
const paidArabic: Article = { ...paid, inLanguage: 'ar' }
const arabic = load('../../fixtures/articles/harbour-library-ar.json')
const japanese = load('../../fixtures/articles/night-ferry-ja.json')
const everyNode = article(
  { leadMedia: nodeSamples.figure },
  ...(['paragraph', 'heading', 'blockquote', 'pullquote', 'list', 'table', 'code'] as const).map(
    (type) => nodeSamples[type],
  ),
  ...(['gallery', 'aside', 'timeline', 'relatedLinks', 'newsletter', 'adSlot'] as const).map(
    (type) => nodeSamples[type],
  ),
  ...(['video', 'audio', 'embed', 'chart'] as const).map((type) => ({
    type: 'figure' as const,
    children: [nodeSamples[type]] as [(typeof nodeSamples)[typeof type]],
  })),
)

const pages: [name: string, html: string, options: OpenOptions][] = [
  ['news, light', render(news), {}],
  ['news, dark', render(news), { colorScheme: 'dark' }],
  ['news, on a phone', render(news), { width: 390 }],
  ['a live blog', render(live), {}],
  ['a live blog, dark, on a phone', render(live), { colorScheme: 'dark', width: 390 }],
  ['the second page of a live blog', render(live2), {}],
  ['the second page of a live blog, dark', render(live2), { colorScheme: 'dark' }],
  ['the second page of a live blog, right to left', render({ ...live2, inLanguage: 'ar' }), {}],
  ['paid content', render(paid), {}],
  ['paid content, dark', render(paid), { colorScheme: 'dark' }],
  ['paid content, right to left, on a phone', render(paidArabic), { width: 390 }],
  ['footnotes', render(notes), {}],
  ['footnotes, dark, on a phone', render(notes), { colorScheme: 'dark', width: 390 }],
  ['footnotes, right to left', render(notesArabic), {}],
  ['right to left', render(arabic), {}],
  ['right to left, dark, on a phone', render(arabic), { colorScheme: 'dark', width: 390 }],
  ['Japanese', render(japanese), { width: 390 }],
  ['every node', render(everyNode), {}],
  ['every node, dark, on a phone', render(everyNode), { colorScheme: 'dark', width: 390 }],
]

describe.each(pages)('%s', (_name, html, options) => {
  test('has no issues in axe, no errors, and no requests to third parties', async () => {
    const { page, requests, complaints } = await openPage(browser, html, options)
    await page.addScriptTag({ content: axe.source })
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
    )
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    const hosts = new Set(requests.map((url) => new URL(url).origin))
    expect([...hosts].filter((host) => host !== ORIGIN && host !== OWN_MEDIA)).toEqual([])
    await page.context().close()
  })

  test('fits the window, and does not shift while images load', async () => {
    const { page } = await openPage(browser, html, {
      ...options,
      pictureDelay: 150,
      before: observeShifts,
    })
    await page.evaluate('document.querySelectorAll("img").forEach((i) => i.loading = "eager")')
    await page.waitForFunction('[...document.images].every((image) => image.complete)')
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    expect(await page.evaluate(overflow)).toBe(0)
    const moved = String(await page.evaluate('globalThis.moved'))
    expect(await page.evaluate('globalThis.shifts'), moved).toBe(0)
    await page.context().close()
  })
})

/** The base URL of the images in samples. */
const OWN_MEDIA = 'https://harbour.example'

interface Shift {
  value: number
  /** The elements that shifted, if they still exist. */
  sources: { node?: { textContent: string | null } | null }[]
}

/** @see https://web.dev/articles/cls */
function observeShifts(): void {
  const page = globalThis as unknown as { shifts: number; moved: string[] }
  page.shifts = 0
  page.moved = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as never as Shift
      // The browser's own controls of a player move, too. They are no nodes of the page.
      if (sources.every(({ node }) => !node)) continue
      page.shifts += value
      for (const { node } of sources) page.moved.push(node?.textContent?.trim().slice(0, 40) ?? '')
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

test('the checks detect violations', async () => {
  const bad = `<!doctype html><html><title>x</title><body><p>Up</p>
<img src="a.jpg"><p>Down</p><script>throw new Error('x')</script><img src="https://third.example/a.png" alt="">`
  const { page, requests, complaints } = await openPage(browser, bad, {
    pictureDelay: 300,
    before: observeShifts,
  })
  await page.addScriptTag({ content: axe.source })
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults
  expect(violations.map(({ id }) => id)).toContain('image-alt')
  expect(complaints).toEqual(['x'])
  expect(requests).toContain('https://third.example/a.png')
  expect(await page.evaluate('globalThis.shifts')).toBeGreaterThan(0)
  await page.context().close()
})
