// Builds the playground to site/playground/, next to the pages of typedoc.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, runnerImport } from 'vite'

const path = (file) => fileURLToPath(new URL(file, import.meta.url))
const source = (file) => path(`../../src/${file}`)

/**
 * Returns the policy of the page. The preview inherits it, so it must allow the stylesheet of
 * articles.
 */
async function policy() {
  const { module } = await runnerImport(source('html/document/styles.ts'))
  const hash = createHash('sha256').update(module.stylesheet()).digest('base64')
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'sha256-${hash}'`,
    // Articles use inline styles for focal points, and the editor for its lines.
    "style-src-attr 'unsafe-inline'",
    // The editor draws its marks as images.
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

async function articleSchema() {
  const { module: schemas } = await runnerImport(source('parse/json-schema.ts'))
  const { module } = await runnerImport(path('../../scripts/descriptions.ts'))
  return module.withDescriptions(schemas.toJsonSchema())
}

export default defineConfig({
  define: { 'import.meta.env.ARTICLE_SCHEMA': JSON.stringify(await articleSchema()) },
  root: path('.'),
  base: './',
  publicDir: false,
  resolve: {
    alias: [
      { find: /^standfirst$/, replacement: source('index.ts') },
      { find: /^standfirst\/([\w-]+)$/, replacement: source('$1.ts') },
    ],
  },
  build: {
    outDir: path('../../site/playground'),
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  plugins: [
    {
      name: 'pictures-of-the-examples',
      generateBundle() {
        const folder = path('../../examples/media/')
        for (const name of readdirSync(folder)) {
          const source = readFileSync(folder + name)
          this.emitFile({ type: 'asset', fileName: `media/${name}`, source })
        }
      },
    },
    {
      name: 'policy',
      async transformIndexHtml() {
        const content = await policy()
        const attrs = { 'http-equiv': 'Content-Security-Policy', content }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },
  ],
})
