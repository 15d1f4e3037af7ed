import { build } from 'tsup'
import { commandLine } from '../../tsup.config.js'

/** Builds the command line and the library into `.cache/`, bundled as in the package. */
export async function setup(): Promise<void> {
  for (const part of commandLine) await build({ ...part, config: false, outDir: '.cache' })
  await build({
    config: false,
    format: 'esm',
    target: 'es2022',
    silent: true,
    entry: ['src/index.ts', 'src/markdown.ts', 'src/react.ts'],
    outDir: '.cache/library',
    splitting: true,
  })
}
