import fc from 'fast-check'
import { seed } from '../safety/runs.js'

// The same cases each time, so that a change never fails for a rare one that it has nothing to do with.
fc.configureGlobal({ seed })
