/** Control characters, which could move the cursor or change colors, and bidirectional controls. */
const CONTROLS = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * The start of a command that a build server obeys wherever it occurs in a line: `##[` of GitHub and
 * Azure, `##vso[` of Azure, `##teamcity[` of TeamCity.
 */
const COMMAND = /#(?=#(?:vso|teamcity)?\[)/gi

/** The start of a GitHub workflow command, which counts at the start of a line only. */
const COMMAND_LINE = /^(\s*):(?=:)/

/**
 * Makes a string safe to print within a line of a terminal or a build log: controls and line ends
 * become visible escapes, and commands of build servers no longer match.
 */
export function escapeTerminal(text: string): string {
  return text.replace(CONTROLS, escaped).replace(COMMAND, escaped)
}

/** The same for a string that starts a line, where `::` would start a workflow command. */
export function escapeLine(text: string): string {
  return escapeTerminal(text).replace(COMMAND_LINE, '$1\\u003a')
}

/** The same for each line of a message. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeLine).join('\n')
}

/** The name of a file at the start of a line. It stays a path that can be opened. */
export function escapeFileName(file: string): string {
  const name = escapeTerminal(file)
  return COMMAND_LINE.test(name) ? `./${name}` : name
}

/** JSON with the same meaning that is safe to print to a terminal or a build log. */
export function escapeJson(json: string): string {
  return json.split('\n').map(escapeTerminal).join('\n')
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
