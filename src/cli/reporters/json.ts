import type { Reporter } from './reporter.js'

/** For programs: every file with its findings. */
export const json: Reporter = (results) => `${JSON.stringify(results, null, 2)}\n`
