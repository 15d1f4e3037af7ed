/** How the names of files end that may hold an article. */
export const ENDINGS = ['json', 'yaml', 'yml', 'md', 'markdown'] as const

/** The end of a file's name, if it may hold an article. */
export function endingOf(file: string): (typeof ENDINGS)[number] | undefined {
  const own = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
  return ENDINGS.find((ending) => ending === own)
}
