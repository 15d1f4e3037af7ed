/** The number of characters in a run. */
const GRAM = 6

/** The largest number of counts. */
const MAX_SLOTS = 1 << 20

/** Text that is searched many times, with an index that rules out most searches. */
export interface LetterIndex {
  letters: string
  /** Whether the text may contain the part this many times. `false` is certain. */
  mayHold(part: string, times: number): boolean
}

/** Searching a text a few times takes less time than making its index. */
const FEW = 8

/**
 * Counts each run of a few letters, so that of many look-ups most need no search. A run that occurs
 * once has one place, where the rest of the part is compared.
 */
export function createLetterIndex(letters: string): LetterIndex {
  let runs: Runs | undefined
  let asked = 0
  return {
    letters,
    mayHold(part, times) {
      asked += 1
      if (asked <= FEW) return true
      runs ??= runsOf(letters)
      for (let at = 0; at + GRAM <= part.length; at++) {
        const slot = slotOf(part, at, runs.counts.length)
        const count = runs.counts[slot] as number
        if (count < times) return false
        if (count === 1) return letters.startsWith(part, (runs.places[slot] as number) - at)
      }
      return true
    },
  }
}

interface Runs {
  /** How often a run occurs: up to two. Runs that share a slot are counted together. */
  counts: Uint8Array
  /** Where the last of them begins. */
  places: Uint32Array
}

function runsOf(letters: string): Runs {
  const slots = slotsFor(letters.length)
  const runs = { counts: new Uint8Array(slots), places: new Uint32Array(slots) }
  for (let at = 0; at + GRAM <= letters.length; at++) {
    const slot = slotOf(letters, at, slots)
    if ((runs.counts[slot] as number) < 2) runs.counts[slot] = (runs.counts[slot] as number) + 1
    runs.places[slot] = at
  }
  return runs
}

/** Returns a power of two that leaves most counters at zero. A short text needs little memory. */
function slotsFor(length: number): number {
  return Math.min(MAX_SLOTS, 2 ** Math.ceil(Math.log2(4 * length + 1)))
}

function slotOf(letters: string, at: number, slots: number): number {
  let hash = 0
  for (let index = at; index < at + GRAM; index++) {
    hash = (Math.imul(hash, 0x01000193) ^ letters.charCodeAt(index)) >>> 0
  }
  return (hash ^ (hash >>> 12)) & (slots - 1)
}
