import { env } from 'node:process'

/** How often a property is tried; `STANDFIRST_RUNS` asks for more. */
export function runs(usual: number): number {
  const asked = Number(env.STANDFIRST_RUNS)
  return Number.isSafeInteger(asked) && asked > 0 ? Math.max(asked, usual) : usual
}

/** Where random tests begin: `STANDFIRST_SEED` repeats a run. */
export const seed = Number(env.STANDFIRST_SEED) || Date.now() % 2 ** 31

console.log(`The seed of this run is ${seed}: STANDFIRST_SEED repeats it.`)
