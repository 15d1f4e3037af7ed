/** What a table has for the language of an article: a BCP 47 tag, of which the first part counts. */
export function forLanguage<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const language = tag.split('-')[0]?.toLowerCase() ?? ''
  return Object.hasOwn(table, language) ? table[language] : undefined
}
