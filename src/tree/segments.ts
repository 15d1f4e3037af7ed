/** A segment of a text from `Intl.Segmenter`. */
interface Segment {
  segment: string
  /** The index of its first character. */
  index: number
  isWordLike?: boolean | undefined
}

/** The maximum length of a text passed to a segmenter, which copies the whole text at each step. */
const MOST = 4000

/**
 * Returns the segments of a text. A long text is split first, because the time of `Intl.Segmenter`
 * grows with the square of the length.
 */
export function segmentsOf(segmenter: Intl.Segmenter, text: string): Iterable<Segment> {
  return text.length <= MOST ? segmenter.segment(text) : segmentsOfLong(segmenter, text)
}

function* segmentsOfLong(segmenter: Intl.Segmenter, text: string): Generator<Segment> {
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start)
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
      yield { segment, index: start + index, isWordLike }
    }
    start = end
  }
}

/**
 * Returns the index where a word begins after a space, if possible. Never splits a surrogate pair.
 */
function endOfPiece(text: string, start: number): number {
  const most = start + MOST
  if (most >= text.length) return text.length
  for (let end = most; end > start; end--) {
    if (text[end - 1] === ' ' && /[\p{L}\p{N}]/u.test(text[end] ?? '')) return end
  }
  return /[\udc00-\udfff]/.test(text[most] ?? '') ? most - 1 : most
}
