import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

export default defineConfig({
  // The examples import the package by its name, and are tested as it stands here.
  resolve: {
    alias: [
      { find: /^standfirst$/, replacement: source('index.ts') },
      { find: /^standfirst\/(\w+)$/, replacement: source('$1.ts') },
    ],
  },
  // A thousand whole articles take a slow machine a while, and the AMP validator has to be loaded.
  test: {
    testTimeout: 120_000,
    // A busy machine takes a while to draw a page.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
    // Much of the time a test waits for a program or a browser of its own.
    maxWorkers: '100%',
    // No file changes what another one imports, so each worker loads the sources once.
    isolate: false,
    include: ['test/**/*.test.ts'],
    // The site has to be built first: `npm run test:site`.
    exclude: ['test/outside/site/**'],
    globalSetup: [
      'test/setup/temporary-folder.ts',
      'test/setup/build.ts',
      'test/setup/announce-seed.ts',
    ],
    setupFiles: ['test/setup/fast-check.ts'],
  },
})
