import fc from 'fast-check'
import { inject } from 'vitest'
import { runs, seed } from '../fixtures/runs.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** How often a property of this project is tried, unless it says otherwise. */
    runs: number
  }
}

fc.configureGlobal({ numRuns: runs(inject('runs')), seed })
