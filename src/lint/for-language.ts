/**
 * Looks up the entry for a language in a table.
 *
 * @param tag A BCP 47 tag, of which only the language counts.
 */
export function forLanguage<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const end = tag.indexOf('-')
  const language = end === -1 ? tag : tag.slice(0, end)
  const known = Object.hasOwn(table, language) ? language : language.toLowerCase()
  return Object.hasOwn(table, known) ? table[known] : undefined
}
