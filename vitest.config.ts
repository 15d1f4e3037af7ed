import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The AMP validator takes some seconds to load on a slow machine.
  test: { testTimeout: 60_000, include: ['test/**/*.test.ts'] },
})
