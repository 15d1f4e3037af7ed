// What is mutated, and the quick tests that must find it out: each mutant runs all of its group.

/** @type {Record<string, { mutate: string[], tests: string[] }>} */
export const groups = {
  urls: {
    mutate: ['src/schema/url.ts', 'src/render/safety/url-policy.ts'],
    tests: ['test/render/url-policy.test.ts', 'test/safety/units/urls.test.ts'],
  },
  escapes: {
    mutate: [
      'src/render/safety/clean-text.ts',
      'src/json-ld/to-json-ld.ts',
      'src/cli/output/escape-terminal.ts',
      'src/cli/output/reporters/github.ts',
      'src/cli/output/reporters/junit.ts',
    ],
    tests: ['test/safety/units/escapes.test.ts'],
  },
  markup: {
    mutate: ['src/hast/stringify.ts'],
    tests: ['test/safety/units/markup.test.ts'],
  },
  guard: {
    mutate: ['src/tree/guard.ts', 'src/tree/quick-guard.ts', 'src/tree/plain-data.ts'],
    tests: ['test/parse/guard.test.ts', 'test/safety/units/guard.test.ts'],
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
      'test/safety/units/amp.test.ts',
      'test/safety/units/amp-extensions.test.ts',
      'test/safety/units/amp-styles.test.ts',
    ],
  },
}
