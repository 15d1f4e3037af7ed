/** Controls, which could move the cursor or change colours, and marks of direction. */
const ORDERS = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** What begins an older command of GitHub's runner, wherever it stands in a line. */
const OLD_COMMAND = /##\[/g

/**
 * A text as a terminal may show it, in one line: what it or a build server would obey is written
 * out.
 */
export function escapeTerminal(text: string): string {
  return text.replace(ORDERS, escaped).replace(OLD_COMMAND, '\\u0023#[')
}

/** The name of a file at the beginning of a line, where `::` would begin a workflow command. */
export function escapeFileName(file: string): string {
  const name = escapeTerminal(file)
  return /^\s*::/.test(name) ? `./${name}` : name
}

/** JSON that means the same and has nothing that a terminal or a build server would obey. */
export function escapeJson(json: string): string {
  const lines = json.split('\n')
  return lines.map(escapeTerminal).join('\n')
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
