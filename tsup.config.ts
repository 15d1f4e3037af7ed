import { defineConfig } from 'tsup'

// The files directly in src/ are the package's entry points, one a subpath export.
export default defineConfig({
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
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup sets `baseUrl` for the declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Shared chunks in both formats: one `ArticleError`, whichever subpath it is imported from.
  splitting: true,
  clean: true,
  silent: true,
})
