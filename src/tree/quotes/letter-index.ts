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

/** Counts each run of a few letters, so that of many look-ups most need no search. */
export function createLetterIndex(letters: string): LetterIndex {
  let counts: Uint8Array | undefined
  let asked = 0
  return {
    letters,
    mayHold(part, times) {
      asked += 1
      if (asked <= FEW) return true
      counts ??= countGrams(letters)
      for (let at = 0; at + GRAM <= part.length; at++) {
        if ((counts[slotOf(part, at, counts.length)] as number) < times) return false
      }
      return true
    },
  }
}

function countGrams(letters: string): Uint8Array {
  const counts = new Uint8Array(slotsFor(letters.length))
  for (let at = 0; at + GRAM <= letters.length; at++) {
    const slot = slotOf(letters, at, counts.length)
    if ((counts[slot] as number) < 2) counts[slot] = (counts[slot] as number) + 1
  }
  return counts
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
