// Writes dist/article.schema.json from the built package, for editors that take a file or a URL.
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from 'standfirst/schema'

const target = new URL('../dist/article.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(toJsonSchema(), null, 2)}\n`)
