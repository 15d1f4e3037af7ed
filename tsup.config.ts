import { resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'

const common = { target: 'es2022', silent: true } as const

/**
 * The command line alone knows Node; nothing of the library imports it. It starts sooner with its
 * packages in its bundle, and what is not always needed is loaded when it is.
 */
const program: Options = {
  ...common,
  entry: { cli: 'src/cli/main.ts', 'cli/worker': 'src/cli/check/worker.ts' },
  format: ['esm'],
  platform: 'node',
  splitting: true,
  noExternal: [/.*/],
  // For the licences of what is in it.
  metafile: true,
  esbuildPlugins: [
    {
      name: 'first-look-apart',
      setup(build) {
        build.onResolve({ filter: /\/first-look\.js$/ }, () => ({
          path: './first-look.js',
          external: true,
        }))
      },
    },
  ],
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

/** Gives the schemas, in place of zod, what keeps no more of them than what they say. */
export const schemasAsOutlines: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'schemas-as-outlines',
  setup(build) {
    const outline = resolve('src/cli/check/schema-outline.ts')
    build.onResolve({ filter: /^zod(?:\/v4\/core)?$/ }, ({ importer }) =>
      importer === outline ? undefined : { path: outline },
    )
  },
}

/** What checks the files that are right: it starts sooner, since it has no zod. */
const firstLook: Options = {
  ...common,
  entry: { 'cli/first-look': 'src/cli/check/first-look.ts' },
  format: ['esm'],
  platform: 'node',
  noExternal: [/.*/],
  esbuildPlugins: [schemasAsOutlines],
  esbuildOptions(options) {
    options.minifySyntax = true
    options.minifyWhitespace = true
  },
}

/** The parts of the command line. */
export const commandLine: readonly Options[] = [program, firstLook]

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
      'src/markdown.ts',
      'src/unified.ts',
      'src/react.ts',
      'src/import.ts',
      'src/from-html.ts',
    ],
    format: ['esm', 'cjs'],
    // tsup sets `baseUrl` for the declarations, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    // Shared chunks in both formats: one `ArticleError`, whichever subpath it is imported from.
    splitting: true,
  },
  ...commandLine,
])
