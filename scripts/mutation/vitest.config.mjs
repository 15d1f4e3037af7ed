import { env } from 'node:process'
import { defineConfig, mergeConfig } from 'vitest/config'
import config from '../../vitest.config.ts'
import { groups } from './groups.mjs'

const { tests } = groups[env.MUTATION_GROUP ?? 'urls'] ?? { tests: [] }

export default mergeConfig(
  { ...config, test: {} },
  defineConfig({
    test: { testTimeout: 120_000, include: tests, setupFiles: ['test/setup/fast-check.ts'] },
  }),
)
