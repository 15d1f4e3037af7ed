import { memoize } from '../../render/memoize.js'
import { segmentsOf as divided } from '../../tree/segments.js'

/** The maximum length of a text. */
export interface Length {
  /** The number of grapheme clusters, which readers perceive as characters. */
  characters: number
  words: number
}

interface Segment {
  segment: string
  isWordLike?: boolean | undefined
}

/** Abbreviations whose full stop does not end a sentence: titles, initials, `p.m.`. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}]|\p{L}\.)(?:Mrs?|Ms|Dra?|St|Sra?|Jr|Prof|Gen|Col|Sgt|Lt|Capt|Gov|Sen|Rep|Rev|Hon|No|Nr|Sig|Dott|vs|ca|bzw|(?:\p{L}\.)*\p{L})\.\s*$/u

/** `3.` in `am 3. März`. */
const ORDINAL = /(?<![\p{L}\p{N}.,])\p{N}{1,2}\.\s*$/u

/** Languages that write ordinals with a full stop. */
const HAS_ORDINALS = /^(?:cs|da|de|et|fi|hr|hu|is|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/i

/**
 * Shortens a text to whole sentences if at least one fits, otherwise to whole words and an
 * ellipsis. If no word fits, keeps as many characters as possible.
 *
 * @param language A BCP 47 tag.
 */
export function shorten(text: string, most: Length, language: string, ellipsis: string): string {
  if (text === '') return ''
  const sentences = longestStart(sentencesOf(text, language), most, language)
  if (sentences.length > 0) return join(sentences)
  const room = {
    ...most,
    characters: most.characters - count(segmentsOf(ellipsis, language), ellipsis.length),
  }
  const words = longestStart(wordsOf(text, language), room, language)
  const wholeWords = words.slice(0, words.findLastIndex(({ isWordLike }) => isWordLike) + 1)
  if (wholeWords.length > 0) return join(wholeWords) + ellipsis
  const characters = segmentsOf(text, language)
  return room.characters > 0
    ? join(longestStart(characters, room, language)) + ellipsis
    : join(longestStart(characters, most, language))
}

/** Returns the room that is left after a text. */
export function roomAfter(text: string, most: Length, language: string): Length {
  const { characters, words } = lengthOf(text, most, language)
  return { characters: most.characters - characters, words: most.words - words }
}

/** The first segments that fit together. Spaces after the last don't count. */
function longestStart(segments: Iterable<Segment>, most: Length, language: string): Segment[] {
  const left = { ...most }
  const start: Segment[] = []
  for (const next of segments) {
    const visible = lengthOf(next.segment.trimEnd(), left, language)
    if (visible.characters > left.characters || visible.words > left.words) break
    left.characters -= lengthOf(next.segment, left, language).characters
    left.words -= visible.words
    start.push(next)
  }
  return start
}

/** Measures a text. Units without a limit are not counted. */
function lengthOf(text: string, most: Length, language: string): Length {
  const isWordLike = (segment: Segment) => segment.isWordLike === true
  return {
    characters: count(segmentsOf(text, language), most.characters),
    words: count(segmentsOf(text, language, 'word'), most.words, isWordLike),
  }
}

/** Counts segments, and stops when there are too many. */
function count(segments: Iterable<Segment>, most: number, counts = (_: Segment) => true): number {
  let found = 0
  if (most === Infinity) return found
  for (const segment of segments) {
    if (counts(segment)) found += 1
    if (found > most) break
  }
  return found
}

// Generators, since an excerpt only needs the first segments of a long text.

/** Yields the sentences, each with the spaces after it. */
function* sentencesOf(text: string, language: string): Generator<Segment> {
  let sentence = ''
  for (const { segment } of segmentsOf(text, language, 'sentence')) {
    if (sentence !== '' && !goesOn(sentence.slice(-20), language)) {
      yield { segment: sentence }
      sentence = ''
    }
    sentence += segment
  }
  yield { segment: sentence }
}

/** Whether the sentence continues after an abbreviation or an ordinal. */
function goesOn(end: string, language: string): boolean {
  return ABBREVIATION.test(end) || (HAS_ORDINALS.test(language) && ORDINAL.test(end))
}

/** Yields the words and the text in between. No segment ends inside a grapheme cluster. */
function* wordsOf(text: string, language: string): Generator<Segment> {
  const characters = segmentsOf(text, language)[Symbol.iterator]()
  let start = 0
  let word: Segment | undefined
  for (const { segment, index, isWordLike } of segmentsOf(text, language, 'word')) {
    while (start < index) start = characters.next().value?.index ?? Infinity
    if (word && start !== index) {
      word.segment += segment
      word.isWordLike ||= isWordLike
    } else {
      if (word) yield word
      word = { segment, isWordLike }
    }
  }
  if (word) yield word
}

function segmentsOf(
  text: string,
  language: string,
  granularity: 'grapheme' | 'word' | 'sentence' = 'grapheme',
): ReturnType<typeof divided> {
  return divided(segmenterFor(`${granularity} ${language}`), text)
}

/** Caches segmenters by granularity and language, separated by a space. */
const segmenterFor = memoize((names) => {
  const [granularity, language] = names.split(' ') as ['grapheme' | 'word' | 'sentence', string]
  return new Intl.Segmenter(language, { granularity })
})

function join(segments: readonly Segment[]): string {
  return segments
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()
}
