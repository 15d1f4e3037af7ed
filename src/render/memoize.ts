/**
 * The function with what it gave for the texts before: what `Intl` has to be asked for takes a
 * hundred times as long as to look it up, and a site asks for a few.
 *
 * @param most How many texts are known at once.
 */
export function memoize<Result>(
  find: (text: string) => Result,
  most = 100,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Result
    const found = find(text)
    // Texts come from data: no stream of them may fill the memory.
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
