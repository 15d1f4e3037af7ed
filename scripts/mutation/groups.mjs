// What is mutated, and the quick tests that must find it out: each mutant runs all of its group.

/** @type {Record<string, { mutate: string[], tests: string[] }>} */
export const groups = {
  urls: {
    mutate: ['src/schema/url.ts', 'src/render/url-policy.ts'],
    tests: ['test/render/url-policy.test.ts', 'test/safety/units/urls.test.ts'],
  },
  escapes: {
    mutate: [
      'src/render/characters.ts',
      'src/json-ld/to-json-ld.ts',
      'src/cli/visible.ts',
      'src/cli/reporters/github.ts',
      'src/cli/reporters/junit.ts',
    ],
    tests: ['test/safety/units/escapes.test.ts'],
  },
  markup: {
    mutate: ['src/render/compile.ts'],
    tests: ['test/safety/units/markup.test.ts'],
  },
  guard: {
    mutate: ['src/parse/guard.ts', 'src/parse/quick-guard.ts', 'src/parse/plain-data.ts'],
    tests: ['test/parse/guard.test.ts', 'test/safety/units/guard.test.ts'],
  },
  amp: {
    mutate: [
      'src/amp/css.ts',
      'src/amp/extensions.ts',
      'src/amp/unique-ids.ts',
      'src/amp/document.ts',
      'src/amp/fragment.ts',
    ],
    tests: [
      'test/safety/units/amp.test.ts',
      'test/safety/units/amp-extensions.test.ts',
      'test/safety/units/amp-styles.test.ts',
    ],
  },
}
