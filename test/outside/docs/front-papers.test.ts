import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS, MAX_DEPTH } from '../../../src/tree/limits.js'
import { folderWith, shell } from '../run-cli.js'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

test('the README gives each dependency a reason, and names none that is not there', () => {
  const { dependencies } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>
  }
  const [, section = ''] = /^## Dependencies\n([\s\S]*?)(?=^## )/m.exec(read('README.md')) ?? []
  const rows = [...section.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].slice(2)
  expect(rows.flatMap(([, names = '']) => names.split(', ')).sort()).toEqual(
    Object.keys(dependencies).sort(),
  )
  for (const [, , reason] of rows) expect(reason).toMatch(/\w/)
})

test('SECURITY.md tells the limits that hold', () => {
  const [, section = ''] = /^## Limits\n([\s\S]*?)(?=^## )/m.exec(read('SECURITY.md')) ?? []
  for (const limit of [...Object.values(DEFAULT_LIMITS), MAX_DEPTH]) {
    expect(section).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`))
  }
})

test('links of the front papers lead to files that are there', () => {
  for (const page of ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md']) {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
    for (const path of links.filter((path) => !path.endsWith('/'))) {
      expect(() => read(path), `${page}: ${path}`).not.toThrow()
    }
  }
})

test('the README shows what `validate` writes', () => {
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(read('README.md')) ?? []
  const folder = folderWith({ 'articles/calm-sea.json': CALM_SEA, 'articles/storm.json': STORM })
  const { code, out } = shell(folder, 'standfirst validate articles/')
  expect(code).toBe(1)
  expect(out.trim()).toBe(shown.trim())
})

const CALM_SEA = `{
  "schemaVersion": "1.0",
  "id": "calm-sea",
  "type": "newsArticle",
  "inLanguage": "en-GB",
  "headline": "A calm sea",
  "datePublished": "2026-02-30T06:00:00Z",
  "speakers": { "ana": { "type": "person", "name": "Ana Lindqvist" } },
  "body": { "type": "root", "children": [
    { "type": "paragraph", "children": [
      { "type": "quotation", "speaker": "anna", "children": [{ "type": "text", "value": "“Calm,”" }] },
      { "type": "text", "value": " she said." }
    ] }
  ] }
}
`

const STORM = `{
  "schemaVersion": "1.0",
  "id": "storm",
  "type": "newsArticle",
  "inLanguage": "en-GB",
  "headline": "The storm passes",
  "body": { "type": "root", "children": [
    { "type": "paragraph", "children": [{ "type": "text", "value": "The sea  was calm." }] }
  ] }
}
`
