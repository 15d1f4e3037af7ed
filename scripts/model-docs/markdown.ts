/** Formats inline code. */
export function code(text: string): string {
  return `\`${text}\``
}

/** Formats a link to the section with this heading. */
export function sectionLink(text: string, heading: string): string {
  return `[${text}](${anchorOf(heading)})`
}

/** Returns the anchor of a heading, as GitHub generates it. */
export function anchorOf(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`
}

/** Formats a table. Escapes separators in cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The maximum length of a value. Longer words would make the table wider than the page. */
const ROOM = 34

/** Formats a value as JSON on one line, shortened with an ellipsis. */
export function shortJson(value: unknown, room = ROOM): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > ROOM ? `${value.slice(0, ROOM)}…` : value)
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) {
    return `[${listed(
      value.map((item) => shortJson(item, room / 2)),
      room,
    )}]`
  }
  const fields = Object.entries(value).map(
    ([name, inner]) => `"${name}": ${shortJson(inner, room / 2)}`,
  )
  return `{ ${listed(fields, room)} }`
}

/** Lists as many items as fit, and at least the first. */
function listed(items: readonly string[], room: number): string {
  const last = items.findLastIndex(
    (_, index) => items.slice(0, index + 1).join(', ').length <= room,
  )
  const shown = items.slice(0, Math.max(last, 0) + 1)
  return [...shown, ...(shown.length < items.length ? ['…'] : [])].join(', ')
}
