/** How many files a thread takes at once. */
const BATCH = 32

/**
 * The places of the files that this thread is to check. Each thread takes the next few whenever it is
 * done with the last, so none waits for another.
 *
 * @param next Where the next turn begins: all threads share it.
 * @param onTurn Hears of each place before it is given.
 */
export function* takeTurns(
  next: Int32Array,
  count: number,
  onTurn: (index: number) => void = () => {},
): Generator<number> {
  for (;;) {
    const first = Atomics.add(next, 0, BATCH)
    if (first >= count) return
    for (let index = first; index < Math.min(first + BATCH, count); index++) {
      onTurn(index)
      yield index
    }
  }
}
