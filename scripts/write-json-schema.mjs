// Writes dist/article.schema.json and dist/draft.schema.json from the built package, including the
// descriptions of fields, for editors that need a file or a URL.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toDraftSchema } from 'standfirst/import'
import { toJsonSchema } from 'standfirst/schema'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('descriptions.ts', import.meta.url)))
const article = module.withDescriptions(toJsonSchema())

for (const [name, schema] of [
  ['article', article],
  ['draft', toDraftSchema(article)],
]) {
  const target = new URL(`../dist/${name}.schema.json`, import.meta.url)
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`)
}
