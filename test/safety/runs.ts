import { env } from 'node:process'

/** How often a property is tried; `STANDFIRST_RUNS` asks for more. */
export function runs(usual: number): number {
  const asked = Number(env.STANDFIRST_RUNS)
  return Number.isSafeInteger(asked) && asked > 0 ? Math.max(asked, usual) : usual
}

/** The same each time, so that a change never fails for a rare case that it has nothing to do with. */
const USUAL_SEED = 20_261_013

/**
 * Where random tests begin: `STANDFIRST_SEED` is a number that repeats a run, or `random` for cases
 * that nobody has tried.
 */
export const seed = seedFrom(env.STANDFIRST_SEED)

function seedFrom(asked: string | undefined): number {
  if (asked === undefined || asked === '') return USUAL_SEED
  if (asked === 'random') return Math.floor(Math.random() * 2 ** 31)
  const number = Number(asked)
  if (Number.isSafeInteger(number)) return number
  throw new Error(`STANDFIRST_SEED is \`${asked}\`. Give it a whole number, or \`random\`.`)
}
