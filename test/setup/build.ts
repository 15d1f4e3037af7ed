import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'tsup'
import { withDescriptions } from '../../scripts/descriptions.js'
import { toJsonSchema } from '../../src/parse/json-schema.js'
import { commandLine } from '../../tsup.config.js'

/** Builds the command line and the library into `.cache/`, bundled as in the package. */
export async function setup(): Promise<void> {
  await build({ ...commandLine, config: false, outDir: '.cache' })
  await build({
    config: false,
    format: 'esm',
    target: 'es2022',
    silent: true,
    entry: ['src/index.ts', 'src/markdown.ts', 'src/react.ts'],
    outDir: '.cache/library',
    splitting: true,
  })
  // `standfirst schema` prints the published file.
  mkdirSync('dist', { recursive: true })
  writeFileSync(
    'dist/article.schema.json',
    JSON.stringify(withDescriptions(toJsonSchema()), null, 2),
  )
}
