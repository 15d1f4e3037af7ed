import { env } from 'node:process'
import { groups } from './scripts/mutation/groups.mjs'

const { mutate } = groups[env.MUTATION_GROUP ?? 'urls']

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
  mutate,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${env.MUTATION_GROUP ?? 'urls'}.json` },
  tempDirName: '.stryker',
  ignorePatterns: ['dist', 'docs', 'bench', 'examples/out', '.cache/mutation'],
}
