import { addBreak, addText, type Builder, endLine, endsWithBreak } from '../builder.js'

/** A line end with the blank lines after it. */
const LINE_END = /\n[\s]*/g

/**
 * Adds text in which a line end is a break, and a blank line ends the paragraph, as WordPress has it
 * in content without blocks.
 */
export function addLinesOfText(builder: Builder, text: string): void {
  let done = 0
  for (const { 0: space, index } of text.matchAll(LINE_END)) {
    addText(builder, text.slice(done, index))
    done = index + space.length
    if (builder.isFlow && space.indexOf('\n', 1) !== -1) endLine(builder)
    else if (builder.runs.length > 0 && !endsWithBreak(builder)) addBreak(builder)
  }
  addText(builder, text.slice(done))
}
