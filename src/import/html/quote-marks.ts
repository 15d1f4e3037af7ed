/** The quotation marks that browsers generate, by language. */
const MARKS: Record<string, readonly [string, string]> = {
  en: ['“', '”'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['»', '«'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  he: ['”', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nl: ['‘', '’'],
  no: ['«', '»'],
  nb: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sv: ['”', '”'],
  uk: ['«', '»'],
}

/** Returns the quotation marks of a language. */
export function quoteMarksFor(language: string | undefined): readonly [string, string] {
  const [primary = '', ...subtags] = (language ?? '').toLowerCase().split('-')
  if (primary === 'zh' && subtags.some((tag) => tag === 'tw' || tag === 'hk' || tag === 'hant')) {
    return ['「', '」']
  }
  return (Object.hasOwn(MARKS, primary) ? MARKS[primary] : undefined) ?? ['“', '”']
}
