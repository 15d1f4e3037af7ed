import fc from 'fast-check'
import { inject } from 'vitest'
import { runs, seed } from '../fixtures/runs.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The default number of runs of a property in this project. */
    runs: number
  }
}

fc.configureGlobal({ numRuns: runs(inject('runs')), seed })
