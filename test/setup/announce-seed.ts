import { env } from 'node:process'
import { runs, seed } from '../fixtures/runs.js'

/** Says once where random tests begin, and has every worker begin there. */
export function setup(): void {
  env.STANDFIRST_SEED = String(seed)
  console.log(`Properties: at least ${runs(1000)} runs each. STANDFIRST_SEED=${seed} repeats them.`)
}
