/** What a table has for the language of an article: a BCP 47 tag, of which the first part counts. */
export function forLanguage<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const end = tag.indexOf('-')
  const language = end === -1 ? tag : tag.slice(0, end)
  const known = Object.hasOwn(table, language) ? language : language.toLowerCase()
  return Object.hasOwn(table, known) ? table[known] : undefined
}
