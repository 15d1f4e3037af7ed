import { type Browser, chromium, type Page } from 'playwright-core'
import { requireChromium } from '../../../scripts/find-chromium.mjs'

/**
 * Options that turn off Chromium's own requests. Frames share a process, because requests of a new
 * process would bypass the test while playwright attaches to it.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-site-isolation-trials',
]

export const ORIGIN = 'https://larkhaven-courier.example'

/** Launches the installed browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: ARGUMENTS })
}

/** The content, requests and errors of a page. */
export interface Opened {
  page: Page
  /** Every request except that of the page itself. */
  requests: string[]
  /** Console errors and warnings, and uncaught errors. */
  complaints: string[]
}

export interface OpenOptions {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
  /** How long each picture takes to arrive, in milliseconds. Default: 0. */
  pictureDelay?: number
  /** Returns the SVG at a URL. Default: a picture as large as the page says. */
  picture?: (url: string) => string
  /** Scripts to run before the page. */
  before?: () => void
}

/** Opens a page as if it were on a server that only has images. */
export async function openPage(
  browser: Browser,
  html: string,
  options: OpenOptions = {},
): Promise<Opened> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = options
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
    // The test injects axe as a script.
    bypassCSP: true,
  })
  const page = await context.newPage()
  if (options.before) await page.addInitScript(options.before)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    if (url === `${ORIGIN}/page`) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    }
    if (url === `${ORIGIN}/favicon.ico`) return route.fulfill({ status: 204 })
    requests.push(url)
    // Videos and audio files exist too, but are empty.
    if (/\.(?:mp4|mp3|m4a|webm|vtt)$/.test(url)) return route.fulfill({ status: 200 })
    if (!/\.(?:svg|jpg|png|avif)$/.test(url)) return route.abort()
    await new Promise((resolve) => setTimeout(resolve, options.pictureDelay ?? 0))
    const body = options.picture?.(url) ?? PICTURE
    return route.fulfill({ contentType: 'image/svg+xml', body })
  })
  await page.goto(`${ORIGIN}/page`, { waitUntil: 'load' })
  return { page, requests, complaints }
}

/** Creates an image with the dimensions that the page declares. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg">
<rect width="100%" height="100%" fill="#27476e"/><circle cx="50%" cy="50%" r="30%" fill="#c98f5a"/></svg>`
