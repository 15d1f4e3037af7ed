import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type AmpOptions, renderAmp } from '../../src/amp.js'
import { parseArticle } from '../../src/parse/parse-article.js'
import { validateAmp } from '../fixtures/amp-validator.js'
import { exampleJson } from '../fixtures/article.js'

const canonical = 'https://harbour.example/calm-sea'

const files = ['../../examples/', '../fixtures/articles/', '../../../shared/articles/']
  .map((path) => new URL(path, import.meta.url))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return names.map((name) => [name, new URL(name, folder)] as const)
  })

test.each(files)('%s, with frames and without', async (_name, file) => {
  const article = parseArticle(JSON.parse(readFileSync(file, 'utf8')))
  for (const embeds of ['iframe', 'static'] as const) {
    expect(await validateAmp(renderAmp(article, { canonical, embeds }))).toBe('PASS')
  }
})

test.each<AmpOptions>([
  {},
  { classes: false },
  { styles: false },
  { baseUrl: 'https://a.example/' },
])('the example with %j, from left to right and from right to left', async (options) => {
  const article = parseArticle(exampleJson('night-trams.json'))
  expect(await validateAmp(renderAmp(article, options))).toBe('PASS')
  expect(await validateAmp(renderAmp({ ...article, inLanguage: 'ar' }, options))).toBe('PASS')
})
