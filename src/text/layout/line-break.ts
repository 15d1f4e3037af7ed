// Line breaking: the rules of Unicode's line breaking algorithm that matter for news, based on
// general properties instead of its table, and stricter where it helps readers. See
// https://www.unicode.org/reports/tr14/ and, for Japanese,
// https://www.w3.org/TR/jlreq/#line_breaking

import { DICTIONARY_SCRIPTS, IDEOGRAPHS } from '../../render/format/unspaced-scripts.js'

/** A part of a text that stays on one line. */
export interface Piece {
  text: string
  /** The spaces before the piece, which a line break replaces. */
  gap: string
  /** Whether the piece should only start a line as a last resort. */
  isBound: boolean
}

/** Splits a run of Thai, Lao, Khmer or Burmese into words. */
type WordSegmenter = (run: string) => string[]

/** Spaces at which a line may end: all except no-break spaces. */
const BLANKS = ' \\t\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000'

const GAP = new RegExp(`([${BLANKS}]+)`)

const WIDE = new RegExp(`^[${IDEOGRAPHS}\\p{Emoji_Presentation}]`, 'u')

/**
 * Scripts without spaces between words whose lines may end after any syllable: Javanese, Balinese,
 * Batak, Makasar and others.
 *
 * @see https://www.unicode.org/reports/tr14/#LB28a
 */
const SYLLABIC_SCRIPTS = '\\p{sc=Java}\\p{sc=Bali}\\p{sc=Batk}\\p{sc=Bugi}\\p{sc=Rjng}\\p{sc=Cham}'

/** Marks that join the consonants of a syllable in these scripts. */
const VIRAMAS = '\\u1b44\\ua9c0\\u1bf2\\u1bf3\\ua953'

/** Marks between words or clauses after which a line may end without a space. */
const WORD_ENDS =
  '\\u0964\\u0965\\u0f0b\\u104a\\u104b\\u1361-\\u1366\\u16eb-\\u16ed\\u17d4\\u17d5\\u1b5a-\\u1b60\\ua9c7-\\ua9c9'

/** A word without any of these cannot be broken. */
const BREAKABLE = new RegExp(
  `[${IDEOGRAPHS}${DICTIONARY_SCRIPTS}${SYLLABIC_SCRIPTS}\\p{Emoji_Presentation}\\ufe0f\\u200b]|[${WORD_ENDS}\\p{Pd}/\\u00ad](?=\\p{L})`,
  'u',
)

/**
 * A character of a URL, including letters, except those of scripts without spaces between words.
 */
const URL_CHARACTER = `(?:[!-~]|(?![${IDEOGRAPHS}${DICTIONARY_SCRIPTS}])[\\p{L}\\p{M}\\p{N}])`

/** URLs with or without a scheme, and mail addresses, which are never broken. */
const URLS = [
  '<[!-;=?-~]+>',
  `(?<![A-Za-z\\d+.-])[A-Za-z][A-Za-z\\d+.-]*://${URL_CHARACTER}+`,
  `(?<![\\w.-])(?:mailto:|www\\.)${URL_CHARACTER}+`,
  '(?<![\\w.+-])[\\w.+-]+@[\\w.-]+',
  `(?<![\\w.-])[\\w-]+(?:\\.[\\w-]+)+/${URL_CHARACTER}*`,
]

/** Characters of which a word with a URL contains at least one. */
const MAY_HAVE_URL = /[./@<]/

/** A unit of text: a run for the dictionary, a flag, or a letter with its marks. */
const CLUSTER = [
  `[${DICTIONARY_SCRIPTS}]+`,
  '\\p{RI}{2}',
  '.(?:[\\p{M}\\p{EMod}\\u200d\\u{e0020}-\\u{e007f}]|(?<=\\u200d)\\p{ExtPict})*',
].join('|')

/** Without any of these, each character is a cluster. */
const COMBINED = new RegExp(
  `[${DICTIONARY_SCRIPTS}\\p{M}\\p{RI}\\p{EMod}\\u200d\\u{e0020}-\\u{e007f}]`,
  'u',
)

const CLUSTERS = new RegExp(CLUSTER, 'gsu')

const CLUSTERS_AND_URLS = new RegExp([...URLS, CLUSTER].join('|'), 'gsu')

const IN_DICTIONARY = new RegExp(`^[${DICTIONARY_SCRIPTS}]`, 'u')

const NO_BREAK = '\\u00a0\\u034f\\u0f0c\\u2007\\u2011\\u202f\\u2060'

const SMALL_KANA = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ\\u309b\\u309c'

/**
 * Characters that never start a line: closing marks, small kana, iteration and length marks, units.
 */
const NEVER_FIRST = new RegExp(
  `^(?:[\\p{M}\\p{Pe}\\p{Pf}\\p{Pd}\\p{Lm}${NO_BREAK}${SMALL_KANA}ฯຯ>°℃℉¢￠\\u00ad\\u200b\\u200d]|(?!※)\\p{Po})`,
  'u',
)

/** Characters that never end a line: opening marks, and signs before a number or a name. */
const NEVER_LAST = new RegExp(`^[\\p{Ps}\\p{Pi}\\p{Sc}${NO_BREAK}"'#&*+<=@\\\\^_|~¡¿§¶№※]`, 'u')

/** Text that would look like the marker of a quote, a heading or a list at the start of a line. */
const MARK_LIKE = /^(?:>|\+$|\d{1,9}[.)]$)/

/** Iteration marks that may follow a space in Thai, Lao and Khmer. */
const REPETITION = /^[\u0e46\u0ec6\u17d7]/

/** Punctuation between spaces: dashes, and in French also marks that follow a space. */
const LONE_MARKS = /^(?![\p{Ps}\p{Pi}¿¡])\p{P}+$/u

const LONE_OPENING = /^[\p{Ps}\p{Pi}¿¡]+$/u

/** The number of a link that is listed at the end. */
const NOTE = /^\[\d+\]/

const UNIT =
  /^(?:[kMGT]?(?:Wh?|Hz|B)|[kcmµn]?m[²³]?|ha|[kmµ]?g|[cm]?l|km\/h|mph|°[CF]?|[%‰€£$¥]|[ap]\.?m\.?|h|min|s|น\.)(?!\p{L})/u

/** Language-dependent rules of line breaking. */
export interface LineBreakRules {
  segmentWords: WordSegmenter
  /** Whether a line may end between ideographs. Not in Korean. */
  breaksIdeographs: boolean
}

/**
 * Splits a line into pieces between which it may end.
 *
 * @see https://www.unicode.org/reports/tr14/
 */
export function breakOpportunities(line: string, rules: LineBreakRules): Piece[] {
  const pieces: Piece[] = []
  // Words and gaps alternate.
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

// Most words of most articles. None of the rules below applies to them.
const LATIN_FIRST = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]/
const LATIN_LAST = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f.,]$/
const LATIN_WORD = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f.,:;!?'"‘’“”()]*$/

/** Whether a word should stay on the line of the previous one. */
export function mustNotStartLine(word: string, before: string): boolean {
  if (LATIN_FIRST.test(word) && LATIN_LAST.test(before)) return false
  return (
    MARK_LIKE.test(word) ||
    LONE_MARKS.test(word) ||
    REPETITION.test(word) ||
    LONE_OPENING.test(before) ||
    NOTE.test(word) ||
    (UNIT.test(word) && /\d$/.test(before))
  )
}

/** Whether a line cannot end within a word. */
export function isUnbreakable(word: string): boolean {
  return LATIN_WORD.test(word) || !BREAKABLE.test(word)
}

function partsOfWord(word: string, rules: LineBreakRules): string[] {
  if (isUnbreakable(word)) return [word]
  const parts: string[] = []
  let part = ''
  let before = 0
  let last = 0
  for (const cluster of clustersOf(word, rules)) {
    const next = flagsOf(cluster)
    if (part !== '' && mayBreak(before, last, next, rules)) {
      parts.push(part)
      part = ''
    }
    part += cluster
    before = last
    // For a URL, its last character counts.
    last = /^[!-~]{2}/.test(cluster) ? flagsOf(cluster.slice(-1)) : next
  }
  return [...parts, part]
}

function clustersOf(word: string, { segmentWords }: LineBreakRules): string[] {
  const mayHaveUrl = MAY_HAVE_URL.test(word)
  if (!mayHaveUrl && !COMBINED.test(word)) return Array.from(word)
  const clusters = word.match(mayHaveUrl ? CLUSTERS_AND_URLS : CLUSTERS) ?? []
  return clusters.flatMap((cluster) =>
    IN_DICTIONARY.test(cluster) ? segmentWords(cluster) : cluster,
  )
}

/** The traits of a cluster that the rules below use, as flags. */
const TRAITS = {
  neverFirst: NEVER_FIRST,
  neverLast: NEVER_LAST,
  wide: WIDE,
  dictionary: IN_DICTIONARY,
  syllabic: new RegExp(`^(?=\\p{L})[${SYLLABIC_SCRIPTS}]`, 'u'),
  digit: /^\p{Nd}/u,
  letter: /^\p{L}/u,
  hebrew: /^\p{sc=Hebr}/u,
  currency: /^\p{Sc}/u,
  hyphen: /^[\p{Pd}/\u00ad]/u,
  wordEnd: new RegExp(`^[${WORD_ENDS}]`, 'u'),
  joiner: new RegExp(`[\\u200d${VIRAMAS}]$`),
  zeroWidthSpace: /\u200b$/,
}

type Trait = keyof typeof TRAITS

const FLAGS = Object.fromEntries(
  [...Object.keys(TRAITS), 'isKnown'].map((trait, index) => [trait, 1 << index]),
) as Record<Trait | 'isKnown', number>

/**
 * Caches the flags of single units: a text has few different ones, and testing all traits is slow.
 */
const flagsOfUnits = new Uint16Array(0x10000)

function flagsOf(cluster: string): number {
  const unit = cluster.charCodeAt(0)
  const first = flagsOfUnits[unit] || traitsOf(cluster, unit)
  if (cluster.length === 1) return first
  const end = flagsOf(cluster.slice(-1)) & (FLAGS.joiner | FLAGS.zeroWidthSpace)
  return first | end | (cluster.includes('\ufe0f') ? FLAGS.wide : 0)
}

/** Returns the flags of the first character of a cluster, cached unless it is a surrogate pair. */
function traitsOf(cluster: string, unit: number): number {
  const isPair = unit >= 0xd800 && unit < 0xdc00
  const character = isPair ? cluster : String.fromCharCode(unit)
  let flags: number = FLAGS.isKnown
  for (const trait of Object.keys(TRAITS) as Trait[]) {
    if (TRAITS[trait].test(character)) flags |= FLAGS[trait]
  }
  if (!isPair) flagsOfUnits[unit] = flags
  return flags
}

function is(flags: number, trait: Trait): boolean {
  return (flags & FLAGS[trait]) !== 0
}

/** Whether a line may end between two clusters of a word, given their flags. */
function mayBreak(
  before: number,
  last: number,
  next: number,
  { breaksIdeographs }: LineBreakRules,
): boolean {
  if (is(last, 'zeroWidthSpace')) return !is(next, 'zeroWidthSpace')
  if (is(next, 'neverFirst') || is(last, 'neverLast') || is(last, 'joiner')) return false
  if (is(last, 'dictionary') && is(next, 'dictionary')) return true
  if (is(last, 'wide') || is(next, 'wide')) {
    // A number stays together with its unit: ４０, 12月, US￥.
    const isCounted = is(last, 'digit') && (is(next, 'letter') || is(next, 'digit'))
    const isPrice = is(next, 'currency') && !(is(last, 'wide') && is(last, 'letter'))
    const isKorean = !breaksIdeographs && is(last, 'letter') && is(next, 'letter')
    return !isCounted && !isPrice && !isKorean
  }
  if (is(last, 'wordEnd')) return is(next, 'letter')
  if (is(last, 'syllabic') && is(next, 'syllabic')) return true
  // Only between letters: 24/7, 1939–1945 and -f stay together.
  return is(last, 'hyphen') && is(before, 'letter') && !is(before, 'hebrew') && is(next, 'letter')
}
