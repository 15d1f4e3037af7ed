import { escapeJson } from '../escape-terminal.js'
import type { Reporter } from './reporter.js'

/** For programs: every file with its findings and fixes. */
export const json: Reporter = (results) => `${escapeJson(JSON.stringify(results, null, 2))}\n`
