import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderAmp } from '../../../src/amp.js'
import { renderHtmlDocument } from '../../../src/html.js'
import type { Flow, Phrasing } from '../../../src/schema/nodes.js'
import { article, paragraph, text } from '../../fixtures/article.js'
import { LAYOUTS, layoutArticle, ROLES } from '../../fixtures/layout-article.js'
import { nodeSamples } from '../../fixtures/node-samples.js'
import { emulateAmp } from './amp-layout.js'
import { launchBrowser, openPage } from './chromium.js'

// How wide pictures are on a page, in a real browser: a validator sees nothing of it.

const WIDTHS = [320, 500, 700, 1100, 1600]

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

/** A picture as the browser shows it. */
interface Shown {
  name: string
  /** The width of the file that the browser chose, and that of the largest it could have. */
  file: number
  largest: number
  /** The width on the page; of a crop, what the whole file takes. */
  width: number
}

/** Measures every picture that is shown. */
function measure(): Shown[] {
  const widthOf = (url: string) => Number(/-(\d+)\.svg/.exec(url)?.[1] ?? 0)
  return [...document.images].flatMap((image) => {
    const box = image.getBoundingClientRect()
    const url = image.currentSrc
    if (box.width === 0 || widthOf(url) === 0) return []
    const sets = [image, ...(image.parentElement?.querySelectorAll('source') ?? [])]
    const all = [url, ...sets.flatMap(({ srcset }) => srcset.split(', '))].map(widthOf)
    const { objectFit } = getComputedStyle(image)
    const isWhole = image.naturalWidth * box.height > image.naturalHeight * box.width
    const covering = isWhole ? (box.height * image.naturalWidth) / image.naturalHeight : box.width
    const file = widthOf(url)
    const width =
      objectFit === 'cover'
        ? covering
        : objectFit === 'scale-down'
          ? Math.min(box.width, file)
          : box.width
    return [{ name: url.slice(url.lastIndexOf('/') + 1), file, largest: Math.max(...all), width }]
  })
}

/** The file at a URL, as wide as the URL says. */
function fileOf(url: string): string {
  const width = Number(/-(\d+)\.svg$/.exec(url)?.[1] ?? 300)
  const height = Math.round((width * 2) / 3)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
}

/** Loads a page and waits for all its pictures. */
async function open(html: string, width: number, before?: (page: Page) => Promise<unknown>) {
  const { page } = await openPage(browser, html, { width, picture: fileOf })
  await before?.(page)
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager'
  })
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  const shown = await page.evaluate(measure)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.context().close()
  return { shown, overflow }
}

/** Pictures that are blurred, since a better file was there or since they are blown up. */
function blurred(shown: readonly Shown[]): Shown[] {
  return shown.filter(
    ({ width, file, largest }) =>
      (width > file + 1 && file < largest) || width > Math.max(file * 1.5, 1),
  )
}

const page = layoutArticle()

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(['static', 'iframe', 'click'] as const)('HTML with embeds: %s', async (embeds) => {
    const { shown, overflow } = await open(renderHtmlDocument(page, { embeds }), width)
    expect(overflow).toBe(0)
    expect(blurred(shown)).toEqual([])
    const names = shown.map(({ name }) => name).join(' ')
    for (const role of ROLES) expect(names).toContain(`${role}-large`)
    for (const layout of LAYOUTS) expect(names).toContain(`body-${layout}-first`)
  })

  test.each(['static', 'iframe'] as const)('AMP with embeds: %s', async (embeds) => {
    const { shown, overflow } = await open(renderAmp(page, { embeds }), width, emulateAmp)
    expect(overflow).toBe(0)
    expect(blurred(shown)).toEqual([])
    const names = shown.map(({ name }) => name).join(' ')
    for (const role of ROLES) expect(names).toContain(`${role}-large`)
    for (const layout of LAYOUTS) expect(names).toContain(`body-${layout}-first`)
  })

  test('a right-to-left page', async () => {
    const arabic = { ...page, inLanguage: 'ar' }
    const { overflow } = await open(renderHtmlDocument(arabic), width)
    expect(overflow).toBe(0)
  })
})

/** Computed styles of the first element that matches. */
async function stylesOf(html: string, selector: string, names: string[]): Promise<string[]> {
  const { page } = await openPage(browser, html)
  const styles = await page
    .locator(selector)
    .first()
    .evaluate(
      (element, wanted) => wanted.map((name) => getComputedStyle(element).getPropertyValue(name)),
      names,
    )
  await page.context().close()
  return styles
}

test('an entry of a live blog looks as the body does', async () => {
  const blocks: Flow[] = [
    { ...nodeSamples.list, ordered: false },
    { ...nodeSamples.pullquote, children: [text('Seen nowhere else.')] },
  ]
  const update = { id: 'u', datePublished: '2026-03-03T06:00:00Z', children: blocks }
  const inBody = renderHtmlDocument(article({}, ...blocks))
  const inEntry = renderHtmlDocument({ ...article(), updates: [update] })
  const places: [selector: string, names: string[]][] = [
    ['ul:not([class])', ['list-style-type', 'margin-bottom']],
    ['.sf-pullquote p', ['font-size', 'font-style']],
  ]
  for (const [selector, names] of places) {
    const styles = await stylesOf(inBody, `.sf-body ${selector}`, names)
    expect(await stylesOf(inEntry, `.sf-update ${selector}`, names)).toEqual(styles)
    if (names.includes('list-style-type')) expect(styles[0]).toBe('disc')
  }
})

test.each([
  ['en', 'italic'],
  ['ru', 'italic'],
  ['ar', 'normal'],
  ['he', 'normal'],
  ['hi', 'normal'],
  ['th', 'normal'],
  ['ja', 'normal'],
  ['zh-Hant', 'normal'],
])('only scripts with italics slant: %s', async (inLanguage, slant) => {
  const emphasis: Phrasing = { type: 'emphasis', children: [text('Calm')] }
  const html = renderHtmlDocument(
    article({ inLanguage }, nodeSamples.pullquote, { type: 'paragraph', children: [emphasis] }),
  )
  expect(await stylesOf(html, '.sf-pullquote p', ['font-style'])).toEqual([slant])
  const emphasized = await stylesOf(html, '.sf-body em', ['font-style', 'font-weight'])
  expect(emphasized).toEqual([slant, slant === 'italic' ? '400' : '700'])
  // A part in another language follows its own script.
  const part: Phrasing = { type: 'span', lang: 'fr', children: [emphasis] }
  const mixed = renderHtmlDocument(article({ inLanguage }, { type: 'paragraph', children: [part] }))
  expect(await stylesOf(mixed, '.sf-body em', ['font-style', 'font-weight'])).toEqual([
    'italic',
    '400',
  ])
})

test('links in the body keep their distance from the text below', async () => {
  const html = renderHtmlDocument(article({}, nodeSamples.relatedLinks, paragraph('Calm.')))
  const [margin = ''] = await stylesOf(html, '.sf-related', ['margin-bottom'])
  expect(Number.parseFloat(margin)).toBeGreaterThan(16)
})

test('the checks see what is wrong', async () => {
  const html = renderHtmlDocument(page).replaceAll(/sizes="[^"]*"/g, 'sizes="50vw"')
  const wrongSizes = await open(html, 500)
  expect(blurred(wrongSizes.shown).map(({ name }) => name)).toContain('body-grid-first-400.svg')
  const inline = renderAmp(page)
    .replaceAll(' disable-inline-width', '')
    .replaceAll(/sizes="[^"]*"/g, 'sizes="100vw"')
  expect((await open(inline, 500, emulateAmp)).overflow).toBeGreaterThan(0)
  const responsive = renderAmp(page).replaceAll('layout="intrinsic"', 'layout="responsive"')
  const blownUp = await open(responsive, 500, emulateAmp)
  expect(blurred(blownUp.shown).map(({ name }) => name)).toContain('inline-small-120.svg')
})
