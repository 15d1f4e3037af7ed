import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import axe, { type AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './chromium.js'
import { type Served, type ServeOptions, SITE, serve } from './served.js'

// Tests the playground as vite builds it, in a real browser, with its own policy.

const folder = new URL('../../../.cache/playground/', import.meta.url)
let browser: Browser
let served: Served | undefined

beforeAll(async () => {
  const [opened] = await Promise.all([
    launchBrowser(),
    build({
      configFile: fileURLToPath(
        new URL('../../../docs/playground/vite.config.mjs', import.meta.url),
      ),
      logLevel: 'error',
      build: { outDir: fileURLToPath(new URL('playground/', folder)) },
    }),
  ])
  browser = opened
})

afterEach(() => served?.context.close())

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

async function open(fragment = '', options: ServeOptions = {}): Promise<Served> {
  served = await serve(browser, folder, `playground/index.html${fragment}`, options)
  await served.page.locator('.cm-content').waitFor()
  return served
}

/** Pastes a text into the editor. */
async function write({ page }: Served, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

/** Returns the content of a tab, once it has text. */
async function shown({ page }: Served, tab: string, words: string): Promise<string> {
  await page.getByRole('tab', { name: tab, exact: true }).click()
  if (tab === 'Page') {
    // A frame of another origin has no size until the browser paints, which is not requested here.
    const body = page.frameLocator('iframe').locator('body')
    await body.getByText(words).first().waitFor({ state: 'attached' })
    return (await body.textContent()) ?? ''
  }
  const panel = page.getByRole('tabpanel')
  await panel.getByText(words).first().waitFor()
  return (await panel.textContent()) ?? ''
}

function article(fields: object = {}, ...children: object[]): string {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'The sea was calm.' }] }
  return JSON.stringify(
    {
      schemaVersion: '1.0',
      id: 'typed',
      type: 'newsArticle',
      inLanguage: 'en-GB',
      headline: 'Typed in the editor',
      ...fields,
      body: { type: 'root', children: [paragraph, ...children] },
    },
    null,
    2,
  )
}

test('edits appear in every tab', async () => {
  const playground = await open()
  await shown(playground, 'Page', 'A calm sea')
  const link = { type: 'link', url: 'https://harbour.example/', children: [] }
  await write(playground, article({}, { type: 'adSlot' }, { type: 'paragraph', children: [link] }))
  expect(await shown(playground, 'Page', 'Typed in the editor')).toContain('The sea was calm.')
  expect(await shown(playground, 'HTML', 'Typed in the editor')).toMatch(/^<article/)
  expect(await shown(playground, 'AMP', 'Typed in the editor')).toMatch(
    /^<!doctype html>\n<html amp/,
  )
  expect(await shown(playground, 'Text', 'Typed in the editor')).toContain('===')
  const jsonLd = JSON.parse(await shown(playground, 'JSON-LD', 'Typed in the editor'))
  expect(jsonLd.headline).toBe('Typed in the editor')
  expect(await shown(playground, 'Losses', 'ad-slot-left-out')).toContain('AMP (')
  expect(playground.complaints).toEqual([])
  expect(playground.strangers).toEqual([])
})

test('the page has the stylesheet and the images of the examples', async () => {
  const { page } = await open()
  await page.getByLabel('Example').selectOption('Night trams')
  const frame = page.frameLocator('iframe')
  const picture = frame.locator('figure img').first()
  await picture.waitFor({ state: 'attached' })
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
  const heading = frame.locator('h1')
  expect(await heading.evaluate((h1) => getComputedStyle(h1).fontFamily)).toContain('serif')
})

test('findings show their position and lead to it', async () => {
  const playground = await open()
  const { page } = playground
  const said = { type: 'quotation', speaker: 'ana', children: [{ type: 'text', value: '“Calm.”' }] }
  await write(playground, article({}, { type: 'paragraph', children: [said] }))
  const finding = page.locator('#findings li.error')
  await finding.getByText('unknown-speaker').waitFor()
  expect(await finding.locator('.path').textContent()).toBe('/body/children/1/children/0/speaker')
  await page.locator('.cm-lintRange-error').waitFor({ state: 'attached' })
  expect(await page.locator('.cm-lintRange-error').textContent()).toBe('"ana"')
  await finding.getByRole('button').click()
  await page.keyboard.insertText('"bo"')
  await page.getByText('no speaker "bo"').first().waitFor()
  await write(playground, '{ "id": }')
  await page.locator('#findings').getByText('Expected a value').waitFor()
  expect(await page.locator('#stale').isVisible()).toBe(true)
})

test('deeply nested text is an ordinary finding', async () => {
  const playground = await open()
  await write(playground, '{"a":'.repeat(3000))
  await playground.page.locator('#findings').getByText('text-too-deep').waitFor()
  expect(playground.complaints).toEqual([])
})

test('names and values are completed', async () => {
  const playground = await open()
  const { page } = playground
  await write(playground, '{ "headline": "Calm",  }')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('"kick')
  const option = page.locator('.cm-tooltip-autocomplete li', { hasText: 'kicker' })
  await option.waitFor()
  await page.locator('.cm-completionInfo').getByText('One or two words above').waitFor()
  await option.click()
  expect(await page.locator('.cm-content').textContent()).toBe(
    '{ "headline": "Calm", "kicker": "" }',
  )
})

test('a link contains the article', async () => {
  const first = await open()
  await write(first, article({ headline: 'Shared — 共有 🚋' }))
  await shown(first, 'Text', 'Shared')
  await first.page.getByRole('button', { name: 'Copy link' }).click()
  await first.page.getByText('Link copied.').waitFor()
  const copied = await first.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(first.page.url())
  const { hash } = new URL(copied)
  expect(hash).toMatch(/^#a1\.[\w-]+$/)
  await first.context.close()
  const second = await open(hash)
  expect(await shown(second, 'Text', 'Shared')).toContain('Shared — 共有 🚋')
})

describe('hostile content', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '"><svg onload=alert(3)>',
    '</script><script>alert(4)</script>',
    '<iframe src="javascript:alert(5)"></iframe>',
    '<link rel=stylesheet href=https://evil.example/a.css>',
  ]
  const words = HOSTILE.join(' ')
  const bait = [
    ...['javascript:alert(6)', 'data:text/html,<script>alert(7)</script>'].map((url) => ({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: words }] }],
    })),
    {
      type: 'figure',
      children: [{ type: 'image', url: 'https://evil.example/pixel.png', alt: words }],
    },
    {
      type: 'embed',
      provider: 'youtube',
      url: 'https://evil.example/',
      title: words,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
    },
  ].map((node) => (node.type === 'embed' ? { type: 'figure', children: [node] } : node))

  async function expectQuiet(playground: Served): Promise<void> {
    for (const tab of ['Page', 'HTML', 'AMP', 'Text', 'JSON-LD', 'Losses']) {
      await playground.page.getByRole('tab', { name: tab, exact: true }).click()
      await playground.page.waitForTimeout(50)
    }
    await playground.page.getByRole('tab', { name: 'Page' }).click()
    await playground.page.waitForTimeout(150)
    expect(playground.dialogs).toEqual([])
    expect(playground.strangers).toEqual([])
    const own = playground.page.locator('main')
    expect(await own.locator('script, img, svg:not(.cm-editor svg), object').count()).toBe(0)
    expect(await playground.page.locator('script').count()).toBe(1)
  }

  test('is never run and sends no requests', async () => {
    const playground = await open()
    await write(playground, article({ headline: words, kicker: words, section: words }, ...bait))
    await playground.page
      .frameLocator('iframe')
      .getByText('alert(2)')
      .first()
      .waitFor({ state: 'attached' })
    await expectQuiet(playground)
    const frame = playground.page.frameLocator('iframe')
    expect(await frame.locator('script, [onerror], [onload], iframe').count()).toBe(0)
  })

  test('that is not an article or not JSON is shown as text', async () => {
    const playground = await open()
    await write(playground, JSON.stringify({ [words]: words, type: words }))
    await playground.page.locator('#findings li.error').first().waitFor()
    await expectQuiet(playground)
    await write(playground, words)
    await playground.page.getByText('Invalid JSON value').first().waitFor()
    await expectQuiet(playground)
  })

  test('the frame has no permissions, even with a script in its markup', async () => {
    const { page, dialogs } = await open()
    const frame = page.locator('iframe')
    expect(await frame.getAttribute('sandbox')).toBe('')
    await frame.evaluate((element: HTMLIFrameElement) => {
      element.srcdoc = '<p>Here</p><script>parent.document.title = "broken"; alert(8)</script>'
    })
    await page.frameLocator('iframe').getByText('Here').waitFor({ state: 'attached' })
    await page.waitForTimeout(100)
    expect(dialogs).toEqual([])
    expect(await page.title()).toBe('Playground – standfirst')
  })

  const pack = (text: string | Uint8Array) => `#a1.${deflateRawSync(text).toString('base64url')}`
  test('an invalid fragment is reported', async () => {
    const playground = await open('#javascript:alert(9)')
    const { page } = playground
    await page.locator('#status').getByText('does not contain an article').waitFor()
    await shown(playground, 'Page', 'A calm sea')
    const others = [
      ['#a1.%3Cscript%3Ealert(10)%3C/script%3E', 'damaged'],
      [`#a1.${'A'.repeat(200_001)}`, 'too long'],
      [pack('{"a": "b"}').slice(0, -4), 'damaged'],
      [pack('0'.repeat(50_000_000)), 'too large'],
      [pack(new Uint8Array([255, 254])), 'damaged'],
    ]
    for (const [fragment = '', told = ''] of others) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, fragment)
      await page.locator('#status').getByText(told).waitFor()
      await shown(playground, 'Page', 'A calm sea')
    }
    await expectQuiet(playground)
  })

  test('is shown as text if it is in a fragment', async () => {
    const playground = await open(pack(article({ headline: words }, ...bait)))
    await playground.page
      .frameLocator('iframe')
      .getByText('alert(2)')
      .first()
      .waitFor({ state: 'attached' })
    await expectQuiet(playground)
  })
})

test("the policy only allows the site's own files, and the markup has no handlers", async () => {
  const { page } = await open()
  const policy = await page.locator('meta[http-equiv]').first().getAttribute('content')
  expect(policy).toContain("default-src 'none'; script-src 'self';")
  expect(policy).not.toMatch(/https?:|\*|eval|(?:script-src|style-src-elem)[^;]*unsafe/)
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].map(({ name }) => name).filter((name) => /^on|^style$/.test(name)),
    ),
  )
  expect(inline).toEqual([])
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing serious', async () => {
    const { page } = await open('', { colorScheme, bypassCSP: true })
    await page.getByLabel('Example').selectOption('A draft with mistakes')
    await page.locator('#findings li.error').first().waitFor()
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

test('nothing overflows on a phone', async () => {
  const { page } = await open('', { width: 390 })
  await page.getByLabel('Example').selectOption('A draft with mistakes')
  await page.locator('#findings li.error').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const preview = await page.locator('iframe').boundingBox()
  expect(preview?.height).toBeGreaterThan(400)
  expect(page.url()).toBe(`${SITE}/playground/index.html`)
})

test('the theme can be chosen and is stored', async () => {
  const { page } = await open()
  await page.getByLabel('Theme').selectOption('Dark')
  expect(await page.evaluate(() => localStorage.getItem('tsd-theme'))).toBe('dark')
  const colour = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor)
  expect(colour).toBe('rgb(22, 25, 29)')
})
