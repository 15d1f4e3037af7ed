import { defineConfig, type Options } from 'tsup'

const common = { target: 'es2022', silent: true } as const

/**
 * The command line, the only part that needs Node. Bundling its dependencies makes it start faster,
 * and splitting loads each command on demand.
 */
export const commandLine: Options = {
  ...common,
  entry: { cli: 'src/cli/main.ts', 'cli/worker': 'src/cli/check/worker.ts' },
  format: ['esm'],
  platform: 'node',
  splitting: true,
  noExternal: [/.*/],
  // For the licenses of the bundled packages.
  metafile: true,
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.chunkNames = 'cli/[name]-[hash]'
    options.legalComments = 'none'
    options.minifySyntax = true
    options.minifyWhitespace = true
  },
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as createCliRequire } from 'node:module'\nconst require = createCliRequire(import.meta.url)",
  },
}

export default defineConfig([
  {
    ...common,
    // The files directly in src/ are the package's entry points, one a subpath export.
    entry: [
      'src/index.ts',
      'src/schema.ts',
      'src/html.ts',
      'src/amp.ts',
      'src/text.ts',
      'src/kit.ts',
      'src/build.ts',
      'src/json-ld.ts',
      'src/quotes.ts',
      'src/report.ts',
      'src/lint.ts',
      'src/labels.ts',
      'src/markdown.ts',
      'src/unified.ts',
      'src/react.ts',
      'src/import.ts',
      'src/from-html.ts',
      'src/from-wordpress.ts',
    ],
    format: ['esm', 'cjs'],
    // tsup sets `baseUrl` for the declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // Shared chunks in both formats: one `ArticleError`, whichever subpath it is imported from.
    splitting: true,
  },
  commandLine,
])
