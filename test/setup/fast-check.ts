import fc from 'fast-check'
import { runs, seed } from '../fixtures/runs.js'

// Every property of every test, unless it asks for more.
fc.configureGlobal({ numRuns: runs(1000), seed })
