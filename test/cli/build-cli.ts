import { build } from 'tsup'

/** Builds the real binary once, as the package has it, for the tests that run it. */
export async function setup(): Promise<void> {
  await build({
    config: false,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    outDir: '.cache',
    platform: 'node',
    target: 'es2022',
    splitting: false,
    silent: true,
    banner: { js: '#!/usr/bin/env node' },
  })
}
