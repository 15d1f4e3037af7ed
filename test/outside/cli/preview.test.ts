import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { exampleJson } from '../../fixtures/article.js'
import { launchBrowser } from '../browser/chromium.js'
import { CLI, folderWith } from '../run-cli.js'

const folder = folderWith({ 'a.json': JSON.stringify(exampleJson('night-trams.json')) })

/** Runs the preview during a test. */
async function withPreview(
  port: number,
  use: (address: string, errors: () => string) => Promise<void>,
): Promise<void> {
  const server: ChildProcess = spawn(
    process.execPath,
    [CLI, 'preview', 'a.json', '--port', String(port)],
    { cwd: folder },
  )
  let errors = ''
  server.stderr?.on('data', (data) => {
    errors += data
  })
  try {
    const [address] = await once(server.stdout as NodeJS.ReadableStream, 'data')
    await use(String(address).trim(), () => errors)
  } finally {
    server.kill()
  }
}

test('every response has security headers', async () => {
  await withPreview(0, async (address) => {
    for (const path of ['', 'html', 'amp', 'text', 'jsonld', 'findings', 'none', 'favicon.ico']) {
      const { status, headers } = await fetch(address + path)
      expect(status).toBe(path === 'none' ? 404 : path === 'favicon.ico' ? 204 : 200)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-frame-options')).toBe(path === '' ? 'DENY' : 'SAMEORIGIN')
      const policy = headers.get('content-security-policy')
      expect(policy).toMatch(/^default-src 'none'; /)
      expect(policy).toContain(`frame-ancestors ${path === '' ? "'none'" : "'self'"}`)
      if (path !== '') expect(policy).toContain('sandbox')
    }
  })
})

test('a port that is in use is skipped', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  await withPreview(port, async (address, errors) => {
    expect(new URL(address).port).not.toBe(String(port))
    expect(errors()).toContain(`Port ${port} is in use. Using port `)
  })
  taken.close()
})

test('all frames fit the window, and no request fails', async () => {
  const browser = await launchBrowser()
  try {
    await withPreview(0, async (address) => {
      for (const width of [390, 1100, 1600]) {
        const page = await browser.newPage({ viewport: { width, height: 800 } })
        const failed: string[] = []
        page.on('response', (response) => {
          const { origin, pathname } = new URL(response.url())
          // The images of the example are not in the folder.
          if (response.status() >= 400 && !pathname.includes('/media/'))
            failed.push(origin + pathname)
        })
        page.on('console', (message) => {
          const isOwn = message.location().url === address
          if (message.type() === 'error' && isOwn) failed.push(message.text())
        })
        await page.goto(address)
        await page.frameLocator('iframe[title="Text"]').getByText('212 people').waitFor()
        await page
          .frameLocator('iframe[title="HTML on a phone"]')
          .locator('h1', { hasText: 'Night trams' })
          .waitFor()
        const sizes = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth,
          frames: [...document.querySelectorAll('iframe')].map(
            (frame) => frame.getBoundingClientRect().right,
          ),
        }))
        expect(sizes.page).toBeLessThanOrEqual(width)
        expect(sizes.frames).toHaveLength(6)
        for (const right of sizes.frames) expect(right).toBeLessThanOrEqual(width)
        expect(failed).toEqual([])
        await page.close()
      }
    })
  } finally {
    await browser.close()
  }
})
