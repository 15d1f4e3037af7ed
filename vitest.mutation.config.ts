import { defineConfig, mergeConfig } from 'vitest/config'
import config from './vitest.config.js'

// The tests that a mutant has to survive: quick ones alone, since each mutant runs them.
export default mergeConfig(
  { ...config, test: {} },
  defineConfig({
    test: {
      testTimeout: 30_000,
      include: [
        'test/amp/facts.test.ts',
        'test/amp/render-amp.test.ts',
        'test/cli/visible.test.ts',
        'test/parse/guard.test.ts',
        'test/render/compile.test.ts',
        'test/render/url-policy.test.ts',
        'test/safety/units/*.test.ts',
      ],
    },
  }),
)
