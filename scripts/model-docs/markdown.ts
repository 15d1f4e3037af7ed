/** Computer words within a line. */
export function code(text: string): string {
  return `\`${text}\``
}

/** A link to the section with this heading. */
export function sectionLink(text: string, heading: string): string {
  return `[${text}](${anchorOf(heading)})`
}

/** The place of a section in the page, as GitHub names it. */
export function anchorOf(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`
}

/** A table. What divides cells is escaped within them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The characters that a value has room for: a table with longer words is wider than the page. */
const ROOM = 34

/** A value as JSON on one line; an ellipsis stands for what there is no room for. */
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

/** As many items as there is room for, and the first in any case. */
function listed(items: readonly string[], room: number): string {
  const last = items.findLastIndex(
    (_, index) => items.slice(0, index + 1).join(', ').length <= room,
  )
  const shown = items.slice(0, Math.max(last, 0) + 1)
  return [...shown, ...(shown.length < items.length ? ['…'] : [])].join(', ')
}
