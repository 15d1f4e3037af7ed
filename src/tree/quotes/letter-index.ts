/** The number of characters in a run, and of slots for counts. */
const GRAM = 6
const SLOTS = 1 << 20

/** Text that is searched many times, with an index that rules out most searches. */
export interface LetterIndex {
  letters: string
  /** Whether a part may occur so many times. `false` is certain. */
  mayHold(part: string, times: number): boolean
}

/** Counts each run of a few letters, so that most look-ups need no search. */
export function createLetterIndex(letters: string): LetterIndex {
  let counts: Uint8Array | undefined
  return {
    letters,
    mayHold(part, times) {
      counts ??= countGrams(letters)
      for (let at = 0; at + GRAM <= part.length; at++) {
        if ((counts[slotOf(part, at)] as number) < times) return false
      }
      return true
    },
  }
}

function countGrams(letters: string): Uint8Array {
  const counts = new Uint8Array(SLOTS)
  for (let at = 0; at + GRAM <= letters.length; at++) {
    const slot = slotOf(letters, at)
    if ((counts[slot] as number) < 2) counts[slot] = (counts[slot] as number) + 1
  }
  return counts
}

function slotOf(letters: string, at: number): number {
  let hash = 0
  for (let index = at; index < at + GRAM; index++) {
    hash = (Math.imul(hash, 0x01000193) ^ letters.charCodeAt(index)) >>> 0
  }
  return (hash ^ (hash >>> 12)) & (SLOTS - 1)
}
