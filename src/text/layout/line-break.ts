// Where a line may end: the rules of Unicode's line breaking algorithm that news has a use for,
// told by general properties instead of its table, and stricter than it where the words gain.
// See https://www.unicode.org/reports/tr14/ and, for Japanese, https://www.w3.org/TR/jlreq/#line_breaking

/** A part of a text that stays on one line. */
export interface Piece {
  text: string
  /** The blanks before it. A line end takes their place. */
  gap: string
  /** Whether it should begin a line only if nothing else can. */
  isBound: boolean
}

/** Divides a run of Thai, Lao, Khmer or Burmese into its words. */
type WordSegmenter = (run: string) => string[]

/** Blanks at which a line may end: all but the no-break spaces. */
const BLANKS = ' \\t\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000'

const GAP = new RegExp(`([${BLANKS}]+)`)

/** Scripts that have no blanks between words, and need a dictionary. */
const DICTIONARY_SCRIPTS = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'

/** Ideographs, kana and full-width forms: a line may end on either side. Not Hangul. */
const IDEOGRAPHS =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\p{sc=Yiii}\\u3000-\\u303f\\u30a0-\\u30ff' +
  '\\u31c0-\\u33ff\\ufe30-\\ufe4f\\uff01-\\uff9f\\uffe0-\\uffe6'

/** Scripts without spaces between words. */
export const UNSPACED_SCRIPTS = IDEOGRAPHS + DICTIONARY_SCRIPTS

const WIDE = new RegExp(`^[${IDEOGRAPHS}\\p{Emoji_Presentation}]|\\ufe0f`, 'u')

/** A word without any of these has no place to end a line. */
const BREAKABLE = new RegExp(
  `[${IDEOGRAPHS}${DICTIONARY_SCRIPTS}\\p{Emoji_Presentation}\\ufe0f\\p{Pd}/\\u00ad\\u200b\\u0f0b]`,
  'u',
)

/** What a URL may hold, as people write it: letters too, but for those that no blank divides. */
const URL_CHARACTER = `(?:[!-~]|(?![${IDEOGRAPHS}${DICTIONARY_SCRIPTS}])[\\p{L}\\p{M}\\p{N}])`

/** URLs with a scheme or without, and addresses: they are never cut. */
const URLS = [
  '<[!-;=?-~]+>',
  `(?<![A-Za-z\\d+.-])[A-Za-z][A-Za-z\\d+.-]*://${URL_CHARACTER}+`,
  `(?<![\\w.-])(?:mailto:|www\\.)${URL_CHARACTER}+`,
  '(?<![\\w.+-])[\\w.+-]+@[\\w.-]+',
  `(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)+/${URL_CHARACTER}*`,
]

/** What is one thing to a reader: a URL, a run for the dictionary, a flag, a letter with its marks. */
const CLUSTERS = new RegExp(
  [
    ...URLS,
    `[${DICTIONARY_SCRIPTS}]+`,
    '\\p{RI}{2}',
    '.(?:[\\p{M}\\p{EMod}\\u200d\\u{e0020}-\\u{e007f}]|(?<=\\u200d)\\p{ExtPict})*',
  ].join('|'),
  'gsu',
)

const IN_DICTIONARY = new RegExp(`^[${DICTIONARY_SCRIPTS}]`, 'u')

const NO_BREAK = '\\u00a0\\u034f\\u0f0c\\u2007\\u2011\\u202f\\u2060'

const SMALL_KANA = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ\\u309b\\u309c'

/** What never begins a line: closing marks, small kana, marks of repetition and length, units. */
const NEVER_FIRST = new RegExp(
  `^(?:[\\p{M}\\p{Pe}\\p{Pf}\\p{Pd}\\p{Lm}${NO_BREAK}${SMALL_KANA}ฯຯ>°℃℉¢￠\\u00ad\\u200b\\u200d]|(?!※)\\p{Po})`,
  'u',
)

/** What never ends a line: opening marks, signs before a number or a name. */
const NEVER_LAST = new RegExp(`^[\\p{Ps}\\p{Pi}\\p{Sc}${NO_BREAK}"'#&*+<=@\\\\^_|~¡¿§¶№※]`, 'u')

/** What would be taken for a mark of quoting, a heading or a list at the start of a line. */
const MARK_LIKE = /^(?:>|\+$|\d{1,9}[.)]$)/

/** Marks that stand alone: dashes, and in French those behind a blank. */
const LONE_MARKS = /^(?![\p{Ps}\p{Pi}¿¡])\p{P}+$/u

const LONE_OPENING = /^[\p{Ps}\p{Pi}¿¡]+$/u

/** The number of a link that is listed at the end. */
const NOTE = /^\[\d+\]/

const UNIT =
  /^(?:[kMGT]?(?:Wh?|Hz|B)|[kcmµn]?m[²³]?|ha|[kmµ]?g|[cm]?l|km\/h|mph|°[CF]?|[%‰€£$¥]|[ap]\.?m\.?|h|min|s|น\.)(?!\p{L})/u

/** What a breaker of lines must know of a language. */
export interface LineBreakRules {
  segmentWords: WordSegmenter
  /** Whether a line may end between ideographs: not in Korean. */
  breaksIdeographs: boolean
}

/**
 * Divides a line into pieces between which it may end.
 *
 * @see https://www.unicode.org/reports/tr14/
 */
export function breakOpportunities(line: string, rules: LineBreakRules): Piece[] {
  const pieces: Piece[] = []
  // Words and the gaps between them take turns.
  const parts = line.split(GAP)
  for (let index = 0; index < parts.length; index += 2) {
    const word = parts[index] ?? ''
    if (word === '') continue
    let gap = parts[index - 1] ?? ''
    let isBound = mustNotStartLine(word, parts[index - 2] ?? '')
    for (const text of partsOfWord(word, rules)) {
      pieces.push({ text, gap, isBound })
      gap = ''
      isBound = false
    }
  }
  return pieces
}

// Most words of most articles: none of the rules below is about them, and to ask each costs a lot.
const LATIN_FIRST = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]/
const LATIN_LAST = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f.,]$/
const LATIN_WORD = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f.,:;!?'"‘’“”()]*$/

/** Whether a word should stay on the line of the one before it. */
export function mustNotStartLine(word: string, before: string): boolean {
  if (LATIN_FIRST.test(word) && LATIN_LAST.test(before)) return false
  return (
    MARK_LIKE.test(word) ||
    LONE_MARKS.test(word) ||
    LONE_OPENING.test(before) ||
    NOTE.test(word) ||
    (UNIT.test(word) && /\d$/.test(before))
  )
}

/** Whether no line can end within a word. */
export function isUnbreakable(word: string): boolean {
  return LATIN_WORD.test(word) || !BREAKABLE.test(word)
}

function partsOfWord(word: string, rules: LineBreakRules): string[] {
  if (isUnbreakable(word)) return [word]
  const parts: string[] = []
  let part = ''
  let before = ''
  let last = ''
  for (const cluster of clustersOf(word, rules)) {
    if (last !== '' && mayBreak(before, last, cluster, rules)) {
      parts.push(part)
      part = ''
    }
    part += cluster
    before = last
    // Of a URL the end counts.
    last = /^[!-~]{2}/.test(cluster) ? cluster.slice(-1) : cluster
  }
  return [...parts, part]
}

function clustersOf(word: string, { segmentWords }: LineBreakRules): string[] {
  const clusters = word.match(CLUSTERS) ?? []
  return clusters.flatMap((cluster) =>
    IN_DICTIONARY.test(cluster) ? segmentWords(cluster) : cluster,
  )
}

/** Whether a line may end between two clusters of a word, `last` and `next`. */
function mayBreak(
  before: string,
  last: string,
  next: string,
  { breaksIdeographs }: LineBreakRules,
): boolean {
  if (last.endsWith('\u200b')) return next !== '\u200b'
  if (NEVER_FIRST.test(next) || NEVER_LAST.test(last) || last.endsWith('\u200d')) return false
  if (IN_DICTIONARY.test(last) && IN_DICTIONARY.test(next)) return true
  if (WIDE.test(last) || WIDE.test(next)) {
    // A number stays whole, and keeps its unit: ４０, 12月, US￥.
    const isCounted = /^\p{Nd}/u.test(last) && /^[\p{L}\p{Nd}]/u.test(next)
    const isPrice = /^\p{Sc}/u.test(next) && !(WIDE.test(last) && /^\p{L}/u.test(last))
    const isKorean = !breaksIdeographs && /^\p{L}/u.test(last) && /^\p{L}/u.test(next)
    return !isCounted && !isPrice && !isKorean
  }
  // Between letters alone: 24/7 and 1939–1945 stay whole, and so does -f.
  return (
    /^[\p{Pd}/\u00ad\u0f0b]/u.test(last) &&
    /^(?!\p{sc=Hebr})\p{L}/u.test(before) &&
    /^\p{L}/u.test(next)
  )
}
