/**
 * Paragraphs that are put around a line where only blocks may stand: the places in them are others
 * than in the input.
 */
export interface AddedLines {
  /** A line was put into a paragraph, which is the only child of what stands there. */
  add(pointer: string): void
  /** The place in the input for a place in what it has become. */
  inInput(pointer: string): string
}

export function createAddedLines(): AddedLines {
  const linesAt = new Set<string>()
  return {
    add(pointer) {
      linesAt.add(pointer)
    },
    inInput(pointer) {
      if (linesAt.size === 0) return pointer
      let packed = ''
      let place = ''
      const keys = pointer.split('/').slice(1)
      for (let index = 0; index < keys.length; index++) {
        packed += `/${keys[index]}`
        place += `/${keys[index]}`
        // Leave out the paragraph that is not in the input.
        if (!linesAt.has(packed) || keys[index + 1] !== 'children' || keys[index + 2] !== '0')
          continue
        packed += '/children/0'
        index += 2
      }
      return place
    },
  }
}
