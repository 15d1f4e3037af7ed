import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// @ts-expect-error The module has no types.
import { Eleventy } from '@11ty/eleventy'
import { describe, expect, test } from 'vitest'
import { worker } from '../../../examples/sites/edge-worker.js'
// @ts-expect-error The configuration is plain JavaScript.
import configure from '../../../examples/sites/eleventy/eleventy.config.mjs'
import { renderPage } from '../../../examples/sites/react-server.js'
import { rss } from '../../../examples/sites/rss.js'
import { parseArticle } from '../../../src/index.js'
import { toMarkdown } from '../../../src/markdown.js'
import { article, exampleJson } from '../../fixtures/article.js'
import { folderWith } from '../run-cli.js'

const example = parseArticle(exampleJson('night-trams.json'))

test('React on a server, with custom components', () => {
  const html = renderPage(example)
  expect(html).toContain('<q title="ruth-amadi"><span id="sf-q1"')
  expect(html).toContain('data-prefetch="true">Odile Farrant</a>')
})

describe('a worker on an edge platform', () => {
  const origin = {
    fetch: async (request: Request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/night-trams.json') return Response.json(exampleJson('night-trams.json'))
      if (pathname === '/broken.json') return Response.json({ headline: '' })
      return new Response('', { status: 404 })
    },
  }
  const ask = (path: string) =>
    worker.fetch(new Request(`https://courier.example${path}`), { origin })

  test.each([
    ['/night-trams', 200, 'text/html', '<!doctype html>'],
    ['/night-trams.amp', 200, 'text/html', '<html amp'],
    ['/night-trams.txt', 200, 'text/plain', 'Transport'],
    ['/broken', 502, 'text/plain', 'schemaVersion'],
    ['/nothing', 404, 'text/plain', 'no such article'],
    ['/night-trams.pdf', 404, 'text/plain', 'no such page'],
  ])('%s is %i', async (path, status, type, words) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(await answer.text()).toContain(words)
  })
})

test('a feed contains the articles that may be syndicated', () => {
  const kept = article({
    datePublished: '2026-10-12T06:30:00Z',
    rights: { syndicatable: false },
    headline: 'Ours alone',
  })
  const xml = rss([example, kept], '2026-10-13T00:00:00Z')
  expect(xml).toContain('<title><![CDATA[Night trams return to Larkhaven')
  expect(xml).toContain('212 people')
  expect(xml).not.toContain('Ours alone')
})

test('an Eleventy site has a page for each article in Markdown', async () => {
  const folder = folderWith({ 'night-trams.md': toMarkdown(example) })
  const site = new Eleventy(folder, join(folder, 'out'), {
    config: configure,
    configPath: false,
    quietMode: true,
  })
  const [page] = await site.toJSON()
  expect(page?.url).toBe('/night-trams/')
  expect(page?.content).toContain('<!doctype html>')
  expect(page?.content).toContain('212 people')
})

test('the Markdown example is the JSON example', async () => {
  const file = fileURLToPath(new URL('../../../examples/night-trams.md', import.meta.url))
  await expect(toMarkdown(example)).toMatchFileSnapshot(file)
  expect(readFileSync(file, 'utf8')).toContain(':quote[“Tonight I sat down, and I arrived dry.”]')
})
