/** How many marks of nesting one line may begin with. */
const MAX_MARKS = 60

/** How many delimiters one paragraph may have: to pair them costs the square of their number. */
const MAX_DELIMITERS = 2000

/**
 * Where a text would take its parser too long, if anywhere: marks and delimiters are counted before
 * anything is parsed.
 *
 * @returns The offset, or `undefined` if all is well.
 */
export function findExcess(source: string): number | undefined {
  let offset = 0
  let delimiters = 0
  for (const line of source.split('\n')) {
    const [marks = ''] = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)]|:{3,})[ \t]*)*/.exec(line) ?? []
    if ((marks.match(/[>*+-]|\d{1,9}[.)]|:{3,}/g)?.length ?? 0) > MAX_MARKS) return offset
    if (line.trim() === '') delimiters = 0
    for (const character of line) if ('*_[]`~:!<'.includes(character)) delimiters += 1
    if (delimiters > MAX_DELIMITERS) return offset
    offset += line.length + 1
  }
  return undefined
}
