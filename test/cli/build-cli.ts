import { build } from 'tsup'

/** Builds the real binary and the library once, as the package has them, for tests that run them. */
export async function setup(): Promise<void> {
  const common = {
    config: false,
    format: 'esm',
    target: 'es2022',
    splitting: false,
    silent: true,
  } as const
  await build({
    ...common,
    entry: { cli: 'src/cli/main.ts' },
    outDir: '.cache',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  })
  await build({
    ...common,
    entry: ['src/index.ts', 'src/markdown.ts'],
    outDir: '.cache/library',
    splitting: true,
  })
}
