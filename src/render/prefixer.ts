/** Puts a prefix before names. */
export type Prefixer = (name: string) => string

const prefixers = new Map<string, Prefixer>()

/** Joins a prefix and names, each pair once: one joined string for a name needs no copying later. */
export function prefixer(prefix: string): Prefixer {
  const known = prefixers.get(prefix)
  if (known) return known
  const names = new Map<string, string>()
  const made: Prefixer = (name) => {
    const before = names.get(name)
    if (before !== undefined) return before
    const joined = prefix + name
    // Handlers of one's own may make names of anything: no stream of them may fill the memory.
    if (names.size >= MOST) names.clear()
    names.set(name, joined)
    return joined
  }
  if (prefixers.size >= MOST) prefixers.clear()
  prefixers.set(prefix, made)
  return made
}

/** More than there are names in our own table. */
const MOST = 500
