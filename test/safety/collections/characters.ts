// Characters that some parser, renderer or screen gives a meaning of their own.

/** The characters from one code point to another. */
function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
}

/** C0, DEL and C1. @see https://www.unicode.org/charts/PDF/U0000.pdf */
export const controls = [...range(0, 0x1f), ...range(0x7f, 0x9f)]

/** Marks, embeddings, overrides and isolates. @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
export const bidiControls = [
    '\u061c',
  ...range(0x200e, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
]

/** What JavaScript, HTML, XML and Unicode call blanks and line ends. */
export const blanks = [
  '\t', '\n', '\v', '\f', '\r', '\r\n', ' ', '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029',
  ...range(0x2000, 0x200a),
  '\u202f', '\u205f', '\u3000', '\ufeff', '\u180e', '\u200b', '\u2060',
]

/** No characters, halves of pairs, and what only shows together with others. */
export const oddities = [
  '\ufffe', '\uffff', '\ufdd0', '\ufdef', '\u{1fffe}', '\u{10ffff}', '\ufffd', '\ufffc',
  '\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800', 'a\ud83d', '\ude00a',
  '\u00ad', '\u034f', '\u115f', '\u3164', '\u2800', '\ufe0f', '\u20e3', '\u{e0001}', '\u{e0041}',
  'e\u0301'.repeat(40), '\u0300'.repeat(100), '\u0f73', '\ufb2c', '\ufdfa', '\u1e9e', 'ﬁ', 'ǆ',
  '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇬🇧', '🇬', '👍🏽', '𝒜𝓁𝑒𝓇𝓉', '＜script＞', '‹script›', '﹤b﹥', 'ａｌｅｒｔ（１）',
  'İ', 'ı', 'ſcript', 'K', 'ς', 'ŉ', '\u0130'.repeat(9), 'ß'.repeat(9),
]
