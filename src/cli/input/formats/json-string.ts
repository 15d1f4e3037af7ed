/** The usual maximum number of characters that a fix removes at once. */
const LONGEST_ENTITY = 10

/** One UTF-16 code unit in a JSON string, escaped or not. */
const UNIT = /\\u[\dA-Fa-f]{4}|\\.|[^\\]/g

/**
 * Replaces the value of a JSON string. The common start and end are kept verbatim, and new
 * characters are escaped in the same style.
 *
 * @param raw A JSON string with its quotation marks.
 */
export function rewriteJsonString(raw: string, text: string): string {
  const before: string = JSON.parse(raw)
  const units = raw.slice(1, -1).match(UNIT) ?? []
  const shorter = Math.min(before.length, text.length)
  let start = 0
  while (start < shorter && before[start] === text[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === text.at(-1 - end)) end += 1
  const written = new Map(units.map((unit, index) => [before[index], unit]))
  let at = start
  const rest = text.slice(start, text.length - end).split('')
  const middle = rest.map((character) => {
    const same = before.indexOf(character, at)
    if (same === -1 || same - at > LONGEST_ENTITY)
      return written.get(character) ?? escaped(character)
    at = same + 1
    return units[same]
  })
  return `"${[...units.slice(0, start), ...middle, ...units.slice(units.length - end)].join('')}"`
}

/**
 * Escapes a code unit. Surrogates are kept, because they occur in pairs.
 */
function escaped(unit: string): string {
  return /[\ud800-\udfff]/.test(unit) ? unit : JSON.stringify(unit).slice(1, -1)
}
