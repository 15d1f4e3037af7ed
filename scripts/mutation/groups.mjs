// The mutated files, and the fast tests that must detect the mutants. Each mutant runs all tests of
// its group.

/** @type {Record<string, { mutate: string[], tests: string[] }>} */
export const groups = {
  urls: {
    mutate: ['src/schema/url.ts', 'src/render/safety/url-policy.ts'],
    tests: ['test/render/safety/url-policy.test.ts', 'test/render/safety/urls.test.ts'],
  },
  escapes: {
    mutate: [
      'src/render/safety/clean-text.ts',
      'src/json-ld/to-json-ld.ts',
      'src/cli/output/escape-terminal.ts',
      'src/cli/output/reporters/github.ts',
      'src/cli/output/reporters/junit.ts',
    ],
    tests: [
      'test/render/safety/clean-text.test.ts',
      'test/json-ld/script.test.ts',
      'test/cli/output/**/*.test.ts',
    ],
  },
  markup: {
    mutate: ['src/hast/stringify.ts'],
    tests: ['test/hast/escaping.test.ts'],
  },
  guard: {
    mutate: ['src/tree/guard.ts', 'src/tree/plain-data.ts'],
    tests: ['test/tree/guard.test.ts'],
  },
  amp: {
    mutate: [
      'src/amp/document/css.ts',
      'src/amp/document/extensions.ts',
      'src/amp/document/unique-ids.ts',
      'src/amp/document/document.ts',
      'src/amp/document/fragment.ts',
    ],
    tests: [
      'test/amp/document/document.test.ts',
      'test/amp/document/extensions.test.ts',
      'test/amp/document/css.test.ts',
      'test/amp/document/styles.test.ts',
      'test/amp/document/unique-ids.test.ts',
    ],
  },
}
