// Writes what is made from the schemas: src/parse/node-schemas.ts, then docs/model.md.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = (file) => fileURLToPath(new URL(file, import.meta.url))

const schemas = await runnerImport(path('node-schemas/source.ts'))
writeFileSync(path('../src/parse/node-schemas.ts'), schemas.module.nodeSchemasSource())
const docs = await runnerImport(path('model-docs/page.ts'))
writeFileSync(path('../docs/model.md'), docs.module.modelPage())
