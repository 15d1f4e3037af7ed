/** Device names of Windows. */
const DEVICES = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/i

const LONGEST = 80

/**
 * Returns a file name that is safe on every system: letters and digits of any script, and hyphens.
 *
 * @param text A part of a URL, or a name. It may be percent-encoded.
 * @returns `undefined` if nothing of it can be used.
 */
export function fileNameOf(text: string): string | undefined {
  const name = [
    ...decoded(text)
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-'),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-\p{M}]+|-$/gu, '')
  if (name === '') return undefined
  return DEVICES.test(name) ? `${name}-` : name
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Creates a function that gives each article a unique name. The same order yields the same names.
 */
export function createNames(): (wanted: readonly (string | undefined)[]) => string {
  const used = new Set<string>()
  // Some file systems ignore case.
  const take = (name: string): boolean => {
    const isFree = !used.has(name.toLowerCase())
    if (isFree) used.add(name.toLowerCase())
    return isFree
  }
  return (wanted) => {
    const names = wanted.filter((name) => name !== undefined)
    const [first = 'article'] = names
    const free = [...names, first].find(take)
    if (free !== undefined) return free
    for (let number = 2; ; number++) if (take(`${first}-${number}`)) return `${first}-${number}`
  }
}
