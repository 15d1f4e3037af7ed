// Writes docs/model.md: the fields and nodes of the schemas, with their doc comments.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const path = (file) => fileURLToPath(new URL(file, import.meta.url))

const { module } = await runnerImport(path('model-docs/page.ts'))
writeFileSync(path('../docs/model.md'), module.modelPage())
