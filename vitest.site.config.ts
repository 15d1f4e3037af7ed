import { defineConfig } from 'vitest/config'

// The site as `npm run docs` has built it; `npm run test:site` does both.
export default defineConfig({
  test: { testTimeout: 60_000, include: ['test/outside/site/*.test.ts'] },
})
