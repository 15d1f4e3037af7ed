/**
 * Caches the results of a function by its argument. A site uses few languages and time zones, and
 * creating an `Intl` object takes a hundred times as long as a look-up.
 *
 * @param most The maximum number of cached results.
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
    // Arguments come from data, so the cache must not grow without limit.
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
