/** A paragraph of a flowed text. */
export interface Paragraph {
  /** How deep it is quoted. */
  depth: number
  text: string
}

/**
 * Reads `format=flowed` as a mail program does: written from RFC 3676, section 4, and not from the
 * encoder.
 */
export function decodeFlowed(encoded: string, { delSp }: { delSp: boolean }): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let isOpen = false
  for (const line of encoded.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const depth = line.length - line.replace(/^>+/, '').length
    // 4.4: a blank at the start is stuffing.
    const content = line.slice(depth).replace(/^ /, '')
    // 4.3: the line before a signature is never flowed.
    const isFlowed = content.endsWith(' ') && content !== '-- '
    const text = isFlowed && delSp ? content.slice(0, -1) : content
    const last = paragraphs.at(-1)
    // 4.5: where the depth of quoting changes, the paragraph ends, flowed or not.
    if (isOpen && last?.depth === depth && content !== '-- ') last.text += text
    else paragraphs.push({ depth, text })
    isOpen = isFlowed
  }
  return paragraphs
}
