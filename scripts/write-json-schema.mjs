// Writes the JSON Schemas of articles, in two drafts, and of drafts of articles from the built package,
// with the descriptions of the fields, for editors that take a file or a URL.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toDraftSchema } from 'standfirst/import'
import { createSchema, toJsonSchema } from 'standfirst/schema'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('descriptions.ts', import.meta.url)))
const article = module.withDescriptions(toJsonSchema())

for (const [name, schema] of [
  ['article', article],
  ['article.draft-07', module.withDescriptions(toJsonSchema(createSchema(), { draft: '07' }))],
  ['draft', toDraftSchema(article)],
]) {
  const target = new URL(`../dist/${name}.schema.json`, import.meta.url)
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`)
}
