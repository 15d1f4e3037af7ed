/** How long a text may be at most. */
export interface Length {
  /** As a reader counts them: grapheme clusters. */
  characters: number
  words: number
}

interface Segment {
  segment: string
  isWordLike?: boolean | undefined
}

/** What ends in a full stop and no sentence does: titles, initials, `p.m.`. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}]|\p{L}\.)(?:Mrs?|Ms|Dra?|St|Sra?|Jr|Prof|Gen|Col|Sgt|Lt|Capt|Gov|Sen|Rep|Rev|Hon|No|Nr|Sig|Dott|vs|ca|bzw|(?:\p{L}\.)*\p{L})\.\s*$/u

/**
 * The beginning of a text: whole sentences where at least one fits, otherwise whole words and an
 * ellipsis, and only if not even a word fits, as many characters as do.
 *
 * @param language A BCP 47 tag.
 */
export function shorten(text: string, most: Length, language: string, ellipsis: string): string {
  if (text === '') return ''
  const sentences = longestStart(sentencesOf(text, language), most, language)
  if (sentences.length > 0) return join(sentences)
  const room = { ...most, characters: most.characters - segmentsOf(ellipsis, language).length }
  const words = longestStart(wordsOf(text, language), room, language)
  const wholeWords = words.slice(0, words.findLastIndex(({ isWordLike }) => isWordLike) + 1)
  if (wholeWords.length > 0) return join(wholeWords) + ellipsis
  const characters = segmentsOf(text, language)
  return room.characters > 0
    ? join(longestStart(characters, room, language)) + ellipsis
    : join(longestStart(characters, most, language))
}

/** The first segments that fit together; blanks behind the last don't count. */
function longestStart(segments: readonly Segment[], most: Length, language: string): Segment[] {
  const left = { ...most }
  const end = segments.findIndex(({ segment }) => {
    const visible = lengthOf(segment.trimEnd(), left, language)
    if (visible.characters > left.characters || visible.words > left.words) return true
    left.characters -= lengthOf(segment, left, language).characters
    left.words -= visible.words
    return false
  })
  return segments.slice(0, end === -1 ? undefined : end)
}

/** What has no limit is not counted. */
function lengthOf(text: string, most: Length, language: string): Length {
  const isWordLike = (segment: Segment) => segment.isWordLike === true
  return {
    characters: most.characters === Infinity ? 0 : segmentsOf(text, language).length,
    words:
      most.words === Infinity ? 0 : segmentsOf(text, language, 'word').filter(isWordLike).length,
  }
}

/** The sentences, each with the blanks behind it. */
function sentencesOf(text: string, language: string): Segment[] {
  const sentences: Segment[] = []
  for (const { segment } of segmentsOf(text, language, 'sentence')) {
    const last = sentences.at(-1)
    if (last && ABBREVIATION.test(last.segment.slice(-20))) last.segment += segment
    else sentences.push({ segment })
  }
  return sentences
}

/** The words and what is between them; none ends within what a reader sees as one character. */
function wordsOf(text: string, language: string): Segment[] {
  const starts = new Set(segmentsOf(text, language).map(({ index }) => index))
  const words: Segment[] = []
  for (const { segment, index, isWordLike } of segmentsOf(text, language, 'word')) {
    const last = words.at(-1)
    if (last && !starts.has(index)) {
      last.segment += segment
      last.isWordLike ||= isWordLike
    } else words.push({ segment, isWordLike })
  }
  return words
}

function segmentsOf(
  text: string,
  language: string,
  granularity: 'grapheme' | 'word' | 'sentence' = 'grapheme',
): Intl.SegmentData[] {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)]
}

function join(segments: readonly Segment[]): string {
  return segments
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()
}
