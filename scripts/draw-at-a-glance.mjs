// Draws docs/images/at-a-glance.png: the example article as JSON and in each format. Uses the built
// package and Chromium.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { parseArticle, renderAmp, renderHtmlDocument, renderText } from 'standfirst'
import { requireChromium } from './find-chromium.mjs'

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url))
const json = JSON.parse(readFileSync(path('examples/night-trams.json'), 'utf8'))
const article = parseArticle(json)
const base = { baseUrl: 'https://larkhaven-courier.example/' }

const quoted = json.body.children.find(({ children }) =>
  children?.some(({ type }) => type === 'quotation'),
)
const { type, headline, datePublished } = json
const [speaker] = Object.entries(json.speakers)
const shown = {
  type,
  headline,
  datePublished,
  speakers: Object.fromEntries([speaker]),
  body: { type: 'root', children: [quoted] },
}

const encoded = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const coloured = encoded(JSON.stringify(shown, null, 2)).replace(
  /("(?:[^"\\]|\\.)*")(:?)/g,
  (_match, words, colon) => `<span class="${colon ? 'key' : 'value'}">${words}</span>${colon}`,
)
const frame = (html) =>
  `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`

const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 28px; background: #eceae4; font: 15px/1.5 system-ui, sans-serif;
    display: grid; grid-template: 1fr 1fr / 600px 1fr 1fr; gap: 20px; height: 844px; box-sizing: content-box; width: 1484px }
  figure { margin: 0; display: flex; flex-direction: column; min-height: 0; border-radius: 10px; overflow: hidden;
    background: #fff; box-shadow: 0 1px 6px #0003 }
  figcaption { padding: 8px 16px; background: #23303a; color: #fff; font-weight: 600 }
  .tall { grid-row: 1 / 3 }
  pre { margin: 0; padding: 16px; font: 14px/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow: hidden; flex: 1 }
  .key { color: #7b3f00 } .value { color: #14532d }
  .window { flex: 1; position: relative; overflow: hidden }
  iframe { border: 0; position: absolute; width: 166.7%; height: 166.7%; transform: scale(.6); transform-origin: 0 0 }
</style>
<figure class="tall"><figcaption>An article: plain JSON</figcaption><pre>${coloured}</pre></figure>
<figure class="tall"><figcaption>renderHtmlDocument(article)</figcaption><div class="window">${frame(renderHtmlDocument(article, { ...base, styles: true }))}</div></figure>
<figure><figcaption>renderAmp(article)</figcaption><div class="window">${frame(renderAmp(article, base))}</div></figure>
<figure><figcaption>renderText(article)</figcaption><pre style="font-size:11.5px">${encoded(renderText(article, { width: 52 }))}</pre></figure>`

const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
// Without scripts, an AMP document becomes visible without its runtime, which must not be fetched
// here.
const context = await browser.newContext({
  viewport: { width: 1540, height: 900 },
  javaScriptEnabled: false,
})
const tab = await context.newPage()
await tab.route('**/*', async (route) => {
  const name = new URL(route.request().url()).pathname.split('/').pop()
  const picture = name.endsWith('.svg') ? path(`examples/media/${name}`) : undefined
  return picture
    ? route.fulfill({ contentType: 'image/svg+xml', body: readFileSync(picture, 'utf8') })
    : route.abort()
})
await tab.setContent(page)
await tab.waitForTimeout(1000)
await tab.screenshot({ path: path('docs/images/at-a-glance.png') })
await browser.close()
