import { type Layout, QUOTE_LEVEL } from './layout.js'
import { breakOpportunities, type Piece } from './line-break.js'
import { cutWords, fillLines } from './wrap.js'

interface FlowedOptions {
  /** The widest line, in columns, with all that is added to it. */
  width: number
  /** Whether lines may end where there is no blank: the reader deletes the one that is added. */
  delSp: boolean
  layout: Layout
}

/** The line that divides a signature from a mail: it must not come about by chance. */
const SIGNATURE = '-- '

/** What a mail reader or a mailbox would take for something else at the start of a line. */
const NEEDS_STUFFING = /^(?: |>|From )/

/**
 * Encodes a text, each line of which is a paragraph, as `format=flowed`: a line that goes on ends
 * in a blank.
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
  // Within a list there are no levels: RFC 3676 counts them from the start of a line.
  const words = paragraph.slice(level).replaceAll(QUOTE_LEVEL, '> ')
  if (words === '') return ['>'.repeat(level)]
  // A blank is added before, and one or two behind.
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

/** The pieces between which a line may end: without DelSp, only where there is a blank. */
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
