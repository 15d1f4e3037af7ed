/** A part of a text, as `Intl.Segmenter` divides it. */
interface Segment {
  segment: string
  /** Where it begins. */
  index: number
  isWordLike?: boolean | undefined
}

/** How much of a text a segmenter gets at once: each of its steps copies all of that. */
const MOST = 4000

/**
 * The segments of a text, one by one. A long text is divided before: for `Intl.Segmenter` ten times
 * as much takes a hundred times as long.
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

/** Where a word begins behind a blank, if one does; no half of a surrogate pair is left alone. */
function endOfPiece(text: string, start: number): number {
  const most = start + MOST
  if (most >= text.length) return text.length
  for (let end = most; end > start; end--) {
    if (text[end - 1] === ' ' && /[\p{L}\p{N}]/u.test(text[end] ?? '')) return end
  }
  return /[\udc00-\udfff]/.test(text[most] ?? '') ? most - 1 : most
}
