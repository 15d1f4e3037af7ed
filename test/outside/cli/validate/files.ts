import { expect } from 'vitest'
import { folderWith, shell } from '../../run-cli.js'

/** An article without findings. */
export const good = `{
  "schemaVersion": "1.0",
  "id": "calm-sea",
  "type": "newsArticle",
  "inLanguage": "en-GB",
  "headline": "A calm sea",
  "body": { "type": "root", "children": [
    { "type": "paragraph", "children": [{ "type": "text", "value": "The sea was calm." }] }
  ] }
}
`

/** An article with several errors. */
export const broken = good
  .replace('"headline": "A calm sea"', '"headline": "",\n  "hedline": "A calm sea"')
  .replace('"type": "paragraph"', '"type": "paragraf"')

/** An article in YAML with an invalid date and doubled spaces. */
export const yaml = `schemaVersion: "1.0"
id: calm-sea
type: newsArticle
inLanguage: en-GB
headline: A calm sea
datePublished: 2026-02-30T06:00:00Z
body:
  type: root
  children:
    - type: paragraph
      children:
        - { type: text, value: The sea  was calm. }
`

/** An article with one warning, for doubled spaces. */
export const spaced = good.replace('sea was', 'sea  was')

/** Returns the findings in some files, as `line:column code`. */
export function found(files: Record<string, string | Uint8Array>, flags = ''): string[] {
  const folder = folderWith(files)
  const { out, err } = shell(
    folder,
    `standfirst validate --format json ${flags} ${Object.keys(files).join(' ')}`,
  )
  expect(err).toBe('')
  const results = JSON.parse(out) as {
    findings: { line: number; column: number; code: string }[]
  }[]
  return results.flatMap(({ findings }) =>
    findings.map(({ line, column, code }) => `${line}:${column} ${code}`),
  )
}
