import { env } from 'node:process'
import { defineConfig } from 'vitest/config'
import { groups } from './groups.mjs'

const { tests } = groups[env.MUTATION_GROUP ?? 'urls']

export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: tests,
    setupFiles: ['test/setup/fast-check.ts'],
    provide: { runs: 100 },
  },
})
