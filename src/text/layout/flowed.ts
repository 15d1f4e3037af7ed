import { type Layout, QUOTE_LEVEL } from './layout.js'
import { breakOpportunities, type Piece } from './line-break.js'
import { cutWords, fillLines } from './wrap.js'

interface FlowedOptions {
  /** The maximum width of a line in columns, including the added characters. */
  width: number
  /** Whether lines may end without a space. The mail reader then deletes the added one. */
  delSp: boolean
  layout: Layout
}

/** The line before the signature of a mail. It must not occur by accident. */
const SIGNATURE = '-- '

/** Line starts that a mail reader or a mailbox would interpret. */
const NEEDS_STUFFING = /^(?: |>|From )/

/**
 * Encodes a text that has one paragraph per line as `format=flowed`: a line that continues ends in
 * a space.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3676#section-4
 */
export function encodeFlowed(text: string, options: FlowedOptions): string {
  return text
    .replaceAll('\u00ad', '')
    .split('\n')
    .flatMap((paragraph) => encodeParagraph(paragraph, options))
    .join('\n')
}

function encodeParagraph(paragraph: string, { width, delSp, layout }: FlowedOptions): string[] {
  let level = 0
  while (paragraph.startsWith(QUOTE_LEVEL, level)) level += 1
  // RFC 3676 counts quote levels only at the start of a line, so a quote in a list has none.
  const words = paragraph.slice(level).replaceAll(QUOTE_LEVEL, '> ')
  if (words === '') return ['>'.repeat(level)]
  // One space may be added before the text, and one or two after it.
  const room = width - level - (delSp ? 3 : 2)
  const lines = fillLines(piecesBetween(words, room, delSp, layout), room, layout)
  const bodies: string[] = []
  for (const { text, gap, isLast } of lines) {
    const body = isLast ? text : text + gap + (delSp ? ' ' : '')
    if (bodies.at(-1) === SIGNATURE) bodies.push(bodies.pop() + body)
    else bodies.push(body)
  }
  return bodies.map((body) => {
    const stuffing = level > 0 || NEEDS_STUFFING.test(body) ? ' ' : ''
    return '>'.repeat(level) + stuffing + body
  })
}

/**
 * Splits a paragraph into the pieces between which a line may end. Without DelSp, that is only at a
 * space.
 */
function piecesBetween(words: string, room: number, delSp: boolean, layout: Layout): Piece[] {
  const pieces = breakOpportunities(words, layout)
  if (delSp) return cutWords(pieces, room, layout)
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && !piece.gap.endsWith(' ')) last.text += piece.gap + piece.text
    else joined.push({ ...piece })
  }
  return joined
}
