/** A replacement in a source. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A changed source that maps offsets to the original. */
export interface EditedText {
  text: string
  /** Returns the offset in the source of an offset in the text. */
  originalOffset(offset: number): number
}

/**
 * Applies replacements to a source.
 *
 * @param edits In the order of the source, without overlaps.
 */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text: source, originalOffset: (offset) => offset }
  const parts: string[] = []
  // The start of each part of the text, and the range of the source that it comes from.
  const spans: { at: number; start: number; length: number }[] = []
  let at = 0
  const add = (text: string, start: number, length: number): void => {
    parts.push(text)
    spans.push({ at, start, length })
    at += text.length
  }
  let done = 0
  for (const { start, end, text } of edits) {
    add(source.slice(done, start), done, start - done)
    add(text, start, 0)
    done = end
  }
  add(source.slice(done), done, source.length - done)
  return {
    text: parts.join(''),
    originalOffset(offset) {
      let low = 0
      let high = spans.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((spans[middle] as (typeof spans)[number]).at <= offset) low = middle
        else high = middle
      }
      const span = spans[low] as (typeof spans)[number]
      return span.start + Math.min(offset - span.at, span.length)
    },
  }
}
