// Ranges of characters, for character classes of regular expressions.

/** Scripts without spaces between words that need a dictionary. */
export const DICTIONARY_SCRIPTS = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'

/** Ideographs, kana and full-width forms, except Hangul. A line may end on either side. */
export const IDEOGRAPHS =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\p{sc=Yiii}\\u3000-\\u303f\\u30a0-\\u30ff' +
  '\\u31c0-\\u33ff\\ufe30-\\ufe4f\\uff01-\\uff9f\\uffe0-\\uffe6'

/** Scripts without spaces between words. */
export const UNSPACED_SCRIPTS = IDEOGRAPHS + DICTIONARY_SCRIPTS
