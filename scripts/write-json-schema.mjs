// Writes the JSON Schemas from the built package to dist/, with the descriptions of the fields, for
// editors and validators that take a file or a URL.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toDraftSchema } from 'standfirst/import'
import { toDraft07, toJsonSchema } from 'standfirst/schema'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('descriptions.ts', import.meta.url)))
const article = module.withDescriptions(toJsonSchema())

for (const [name, schema] of [
  ['article', article],
  ['article.draft-07', toDraft07(article)],
  ['draft', toDraftSchema(article)],
]) {
  const target = new URL(`../dist/${name}.schema.json`, import.meta.url)
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`)
}
