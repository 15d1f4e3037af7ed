import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { parseArticle } from '../../../src/parse/parse-article.js'
import { launchBrowser, openPage } from './chromium.js'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

const file = new URL('../../../examples/night-trams.json', import.meta.url)
const article = parseArticle(JSON.parse(readFileSync(file, 'utf8')))

test('an AMP document without scripts shows its text and images', async () => {
  const { page } = await openPage(browser, renderAmp(article), {
    javaScriptEnabled: false,
    width: 390,
  })
  expect(await page.locator('h1').isVisible()).toBe(true)
  const pictures = page.locator('amp-img img')
  expect(await pictures.count()).toBeGreaterThan(1)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    const box = await picture.boundingBox()
    expect(box?.width).toBeGreaterThan(100)
    expect(box?.height).toBeGreaterThan(50)
  }
  await page.context().close()
})

test('it shows its text after a delay if the runtime cannot be loaded', async () => {
  const { page, requests } = await openPage(browser, renderAmp(article))
  expect(requests).toContain('https://cdn.ampproject.org/v0.js')
  expect(await page.locator('h1').isVisible()).toBe(false)
  // The boilerplate waits for 8 seconds. The test advances the clock of the animation.
  await page.evaluate('document.getAnimations().forEach((animation) => animation.finish())')
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.locator('#sf-p2').isVisible()).toBe(true)
  await page.context().close()
})
