/** Elements in which nothing is read as markup of WordPress. */
const RAW = new Set(['pre', 'code', 'script', 'style', 'textarea', 'iframe', 'noscript', 'svg'])

const TAG_NAME = /<(\/?)([a-z][^\s/>]*)/iy

/**
 * Finds the parts of a source that are text: outside of tags, comments and code.
 *
 * @returns The start and the end of each, in order.
 */
export function textRanges(html: string): [start: number, end: number][] {
  const ranges: [number, number][] = []
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag === -1 ? html.length : tag
    if (end > at) ranges.push([at, end])
    if (tag === -1) break
    at = endOfMarkup(html, tag)
  }
  return ranges
}

/** Where a tag, a comment, or an element that holds code ends. */
function endOfMarkup(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return endAfter(html, '-->', start + 4)
  TAG_NAME.lastIndex = start
  const [, slash, name = ''] = TAG_NAME.exec(html) ?? []
  if (name === '') return start + 1
  const end = endOfTag(html, start)
  const lowerName = name.toLowerCase()
  if (slash === '/' || !RAW.has(lowerName)) return end
  const closer = new RegExp(`</${lowerName}(?=[\\s/>])`, 'gi')
  closer.lastIndex = end
  const found = closer.exec(html)
  return found ? found.index : html.length
}

/** Where a tag ends; a tag that is not closed has the rest of the source in it. */
export function endOfTag(html: string, start: number): number {
  let quote = ''
  for (let at = start; at < html.length; at++) {
    const character = html[at] as string
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return html.length
}

function endAfter(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from)
  return found === -1 ? html.length : found + text.length
}
