import stringWidth from 'string-width'

/**
 * Breaks a text into lines at its blanks. Its own line ends stay, other runs of blanks become one
 * blank, and what has none within it (a URL, say) is never cut.
 *
 * @param width The widest line, in columns.
 *
 * @example
 * wrap('The sea was calm', 10) // 'The sea\nwas calm'
 */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

/** How many columns of a terminal a line takes. */
export function columns(line: string): number {
  return stringWidth(line)
}

/** The columns of the widest line of a text. */
export function widest(text: string): number {
  return Math.max(...text.split('\n').map(columns))
}

/** The text with something before its first line, and as many blanks before each other line. */
export function hang(text: string, marker: string): string {
  return prefixLines(text, marker, ' '.repeat(columns(marker)))
}

/** The text with something before each line; a line that stays empty has no blank at its end. */
export function prefixLines(text: string, first: string, rest = first): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  let used = 0
  // Not \s: a no-break space is no place to break.
  for (const word of line.split(/[ \t\u2000-\u2006\u2008-\u200a\u3000]+/).filter(Boolean)) {
    const size = columns(word)
    if (current !== '' && used + 1 + size > width) {
      lines.push(current)
      current = word
      used = size
    } else {
      used += size + (current === '' ? 0 : 1)
      current = current === '' ? word : `${current} ${word}`
    }
  }
  return [...lines, current].join('\n')
}
