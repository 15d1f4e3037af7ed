import { env } from 'node:process'
import { seed } from '../fixtures/runs.js'

/** Prints the seed of the random tests, and gives every worker the same one. */
export function setup(): void {
  env.STANDFIRST_SEED = String(seed)
  console.log(`STANDFIRST_SEED=${seed} repeats the random tests of this run.`)
}
