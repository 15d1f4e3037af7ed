// Writes dist/article.schema.json and dist/draft.schema.json from the built package, for editors that
// take a file or a URL.
import { writeFileSync } from 'node:fs'
import { toDraftSchema } from 'standfirst/import'
import { toJsonSchema } from 'standfirst/schema'

const article = toJsonSchema()

for (const [name, schema] of [
  ['article', article],
  ['draft', toDraftSchema(article)],
]) {
  const target = new URL(`../dist/${name}.schema.json`, import.meta.url)
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`)
}
