/** Words at the end of a class that only say that it is on a box. */
const BOX =
  /^(?:wrapper|wrap|container|inner|outer|block|box|holder|module|root|widget|item|js|\d+)$/

/**
 * The words of a class, id or test id, in lower case: `articleBody__related-links` has the words
 * article, body, related and links. Modifiers are left out, as they say something about the element
 * and not what it is: `text--with-ad` is no advertisement. So are the hash of a CSS module, as in
 * `Header_deck__x8Kq`, and a prefix of one letter, as in `c-paywall`.
 */
export function wordsOfName(name: string): string[] {
  return name
    .replace(/^field--name-(?:field-)?/, '')
    .replace(/^([A-Za-z\d]+_[A-Za-z\d-]+)__[\w-]{1,8}$/, '$1')
    .replace(/--.*/s, '')
    .replace(/^[a-z]-(?=[a-z])/, '')
    .replace(/(?:^|-)(?:has|with|no|without|is)-.*/s, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter(Boolean)
}

/** The part of a name that a table contains: all words, the last or first two, or the last. */
export function findByName<T>(
  table: ReadonlyMap<string, T>,
  words: readonly string[],
): T | undefined {
  const found =
    table.get(words.join('-')) ??
    table.get(words.slice(-2).join('-')) ??
    table.get(words.slice(0, 2).join('-')) ??
    table.get(words.at(-1) ?? '')
  if (found !== undefined) return found
  const end = words.findLastIndex((word) => !BOX.test(word)) + 1
  return end > 0 && end < words.length ? findByName(table, words.slice(0, end)) : undefined
}
