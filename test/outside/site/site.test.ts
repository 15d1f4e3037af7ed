import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import axe, { type AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../browser/chromium.js'
import { type Served, type ServeOptions, SITE, serve } from '../browser/served.js'

const folder = new URL('../../../site/', import.meta.url)
let browser: Browser
let pages: string[]
let served: Served | undefined

beforeAll(async () => {
  execFileSync('npm', ['run', 'docs', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] })
  pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  browser = await launchBrowser()
}, 600_000)

afterEach(() => served?.context.close())

afterAll(() => browser.close())

async function open(path: string, options: ServeOptions = {}): Promise<Served> {
  served = await serve(browser, folder, path, options)
  return served
}

/** A page of each kind. */
const KINDS = [
  'index.html',
  'documents/Rendering.html',
  'documents/Content_model.html',
  'documents/Rules.html',
  'documents/alt-poor.html',
  'documents/Performance.html',
  'functions/standfirst_html.renderHtml.html',
  'interfaces/standfirst_schema.Figure.html',
  'variables/standfirst_schema.nodeSchemas.html',
  'modules/standfirst_schema.html',
]

test('every guide and every entry point has a page', () => {
  const guides = readdirSync(new URL('../../../docs/guides/', import.meta.url))
  const titles = guides.map((name) => {
    const source = readFileSync(new URL(`../../../docs/guides/${name}`, import.meta.url), 'utf8')
    return /^title: (.*)$/m.exec(source)?.[1]?.replaceAll(' ', '_')
  })
  expect(titles.length).toBeGreaterThan(15)
  for (const title of titles) expect(pages).toContain(`documents/${title}.html`)
  const entries = readdirSync(new URL('../../../src/', import.meta.url)).filter((name) =>
    name.endsWith('.ts'),
  )
  for (const name of entries) {
    const module = name === 'index.ts' ? 'standfirst' : `standfirst_${name.slice(0, -3)}`
    expect(pages).toContain(`modules/${module}.html`)
  }
})

test('every link within the site resolves to a page and an id', () => {
  const sources = new Map(
    pages.map((page) => [page, readFileSync(new URL(page, folder), 'utf8')] as const),
  )
  const places = new Map(
    [...sources].map(([page, source]) => [
      new URL(page, folder).pathname,
      new Set([...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  )
  const broken: string[] = []
  for (const [page, source] of sources) {
    for (const [, href = ''] of source.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^[a-z]+:/.test(href)) continue
      const { pathname, hash } = new URL(href, new URL(page, folder))
      const ids = places.get(pathname)
      const isThere = ids
        ? hash === '' || ids.has(decodeURIComponent(hash.slice(1)))
        : existsSync(new URL(href, new URL(page, folder)))
      if (!isThere) broken.push(`${page}: ${href}`)
    }
  }
  expect(pages.length).toBeGreaterThan(200)
  expect(broken).toEqual([])
})

test('the search finds a guide', async () => {
  const { page, strangers, complaints } = await open('documents/AMP.html')
  await page.locator('#tsd-search-trigger').click()
  await page.locator('#tsd-search-input').pressSequentially('Migrating')
  const result = page.locator('#tsd-search-results a').first()
  await result.getByText('Migrating').waitFor()
  await result.click()
  await page.waitForURL(`${SITE}/documents/Migrating.html`)
  expect(await page.locator('h1').first().textContent()).toContain('Migrating')
  expect(strangers).toEqual([])
  expect(complaints).toEqual([])
})

test('the search finds text within a guide, and a function', async () => {
  const { page } = await open('index.html')
  await page.locator('#tsd-search-trigger').click()
  const input = page.locator('#tsd-search-input')
  await input.fill('embargo')
  await page.locator('#tsd-search-results a').first().waitFor()
  await input.fill('renderExcerpt')
  await page.locator('#tsd-search-results').getByText('renderExcerpt').first().waitFor()
})

test('the navigation shows the guides first', async () => {
  const { page } = await open('index.html', { width: 1280 })
  const navigation = page.locator('#tsd-nav-container')
  await navigation.getByRole('link', { name: 'Quotations' }).waitFor()
  await navigation.getByRole('link', { name: 'Changelog' }).waitFor()
  expect(await navigation.getByRole('link', { name: 'alt-poor' }).isVisible()).toBe(false)
})

test('every page links to the playground', async () => {
  const { page } = await open('functions/standfirst_html.renderHtml.html')
  await page.getByRole('link', { name: 'Playground' }).first().click()
  await page.waitForURL(`${SITE}/playground/index.html`)
  await page.locator('.cm-content').waitFor()
  await page.getByRole('link', { name: 'standfirst' }).click()
  await page.waitForURL(`${SITE}/index.html`)
})

describe.each(KINDS)('%s', (path) => {
  test('fits a phone', async () => {
    const { page, strangers, complaints } = await open(path, { width: 390 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const some = [
    'index.html',
    'documents/Rendering.html',
    'interfaces/standfirst_schema.Figure.html',
  ]
  test.each(some)('axe finds nothing serious on %s', async (path) => {
    const { page } = await open(path, { colorScheme, bypassCSP: true })
    await page.locator('#tsd-nav-container a').first().waitFor({ state: 'attached' })
    await page.evaluate(axe.source)
    // In typedoc's navigation, links are inside expandable groups.
    const options = { rules: { 'nested-interactive': { enabled: false } } }
    const { violations }: AxeResults = await page.evaluate(
      (given) => (globalThis as unknown as { axe: typeof axe }).axe.run(given),
      options,
    )
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
