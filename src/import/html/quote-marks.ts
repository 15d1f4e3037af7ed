/** The quotation marks that browsers draw, by language. */
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

/** The marks around a quotation in a language. */
export function quoteMarksFor(language: string | undefined): readonly [string, string] {
  const [primary = '', ...subtags] = (language ?? '').toLowerCase().split('-')
  if (primary === 'zh' && subtags.some((tag) => tag === 'tw' || tag === 'hk' || tag === 'hant')) {
    return ['「', '」']
  }
  return (Object.hasOwn(MARKS, primary) ? MARKS[primary] : undefined) ?? ['“', '”']
}
