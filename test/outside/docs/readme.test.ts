import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderWith, shell } from '../run-cli.js'

test('the README shows the output of `validate`', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readme) ?? []
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
