import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

/** A project whose tests import the package by its name, as the examples do, from its sources. */
function project(
  name: string,
  runs: number,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return {
    resolve: {
      alias: [
        { find: /^standfirst$/, replacement: source('index.ts') },
        { find: /^standfirst\/([\w-]+)$/, replacement: source('$1.ts') },
      ],
    },
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      setupFiles: ['test/setup/fast-check.ts'],
      // How often each property is tried, unless it asks for more.
      provide: { runs },
      // Each worker loads the sources once.
      isolate: false,
      testTimeout: 60_000,
      ...test,
    },
  }
}

export default defineConfig({
  test: {
    maxWorkers: '100%',
    coverage: { include: ['src/**'] },
    globalSetup: ['test/setup/temporary-folder.ts', 'test/setup/seed.ts'],
    projects: [
      // Examples at the public face and short properties. No build, no network, no child process.
      project('unit', 100, {
        include: ['test/**/*.test.ts'],
        exclude: ['test/{validator,proof,outside}/**'],
        // Thousands of results are passed on in less time than between processes.
        pool: 'threads',
      }),
      // The official AMP validator on the example articles and on each node.
      project('validator', 100, { globalSetup: ['test/setup/fetch-validator.ts'] }),
      // Long properties, hostile articles, and random AMP for the official validator.
      project('proof', 1000, {
        globalSetup: ['test/setup/fetch-validator.ts'],
        testTimeout: 600_000,
      }),
      // The command line, browsers, sites, limits of memory, and what the documentation runs.
      project('outside', 100, {
        globalSetup: ['test/setup/build.ts'],
        testTimeout: 120_000,
        hookTimeout: 300_000,
        expect: { poll: { timeout: 30_000 } },
      }),
    ],
  },
})
