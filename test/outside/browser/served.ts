import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export const SITE = 'https://site.example'

/** The types of the files that the site has. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** The requests, messages and dialogs of a page. */
export interface Served {
  page: Page
  context: BrowserContext
  /** Requests to any other host. */
  strangers: string[]
  /** Console errors and warnings, and uncaught errors. */
  complaints: string[]
  /** The messages of `alert` and other dialogs. */
  dialogs: string[]
}

export interface ServeOptions {
  width?: number
  colorScheme?: 'light' | 'dark'
  /** The test injects axe as a script. */
  bypassCSP?: boolean
}

/** Opens a page of a folder as if it were on a server, in its own context. */
export async function serve(
  browser: Browser,
  folder: URL,
  path: string,
  { width = 1280, colorScheme = 'light', bypassCSP = false }: ServeOptions = {},
): Promise<Served> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const served: Served = { page, context, strangers: [], complaints: [], dialogs: [] }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) served.complaints.push(message.text())
  })
  page.on('pageerror', (error) => served.complaints.push(error.message))
  page.on('dialog', async (dialog) => {
    served.dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== SITE) {
      served.strangers.push(url.href)
      return route.abort()
    }
    const file = new URL(`.${decodeURIComponent(url.pathname)}`, folder)
    if (!existsSync(fileURLToPath(file))) return route.fulfill({ status: 404, body: 'Not found' })
    const contentType = TYPES[extname(file.pathname)] ?? 'application/octet-stream'
    return route.fulfill({ contentType, body: readFileSync(file) })
  })
  await page.goto(`${SITE}/${path}`, { waitUntil: 'load' })
  return served
}
