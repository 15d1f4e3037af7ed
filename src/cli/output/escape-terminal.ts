/** Control characters, which could move the cursor or change colors, and bidirectional controls. */
const CONTROLS = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * The start of a command that a build server executes anywhere in a line: `##[` for GitHub and
 * Azure, `##vso[` for Azure, `##teamcity[` for TeamCity.
 */
const COMMAND = /#(?=#(?:vso|teamcity)?\[)/gi

/** The start of a GitHub workflow command, which only counts at the start of a line. */
const COMMAND_LINE = /^(\s*):(?=:)/

/**
 * Escapes a string for printing within a line of a terminal or a build log: control characters and
 * line endings become visible escapes, and commands of build servers no longer match.
 */
export function escapeTerminal(text: string): string {
  return text.replace(CONTROLS, escaped).replace(COMMAND, escaped)
}

/**
 * Escapes a string for printing at the start of a line, where `::` would start a workflow command.
 */
export function escapeLine(text: string): string {
  return escapeTerminal(text).replace(COMMAND_LINE, '$1\\u003a')
}

/** Escapes each line of a message. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeLine).join('\n')
}

/**
 * Escapes a file name for printing at the start of a line. It remains a path that can be opened.
 */
export function escapeFileName(file: string): string {
  const name = escapeTerminal(file)
  return COMMAND_LINE.test(name) ? `./${name}` : name
}

/** Escapes JSON for printing to a terminal or a build log, without changing its meaning. */
export function escapeJson(json: string): string {
  return json.split('\n').map(escapeTerminal).join('\n')
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
