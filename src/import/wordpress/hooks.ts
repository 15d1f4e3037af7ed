import { addText } from '../builder.js'
import { type HtmlComment, isComment } from '../html/dom.js'
import type { Hooks } from '../html/state.js'
import { readBlockComment, startOfComment } from './block-comment.js'
import { readBlock } from './blocks.js'
import { readElement } from './elements.js'
import { WITH_LINES } from './known-blocks.js'
import { addLinesOfText } from './lines.js'
import type { Reading } from './reading.js'

/** Reads the comments, the shortcodes and the lines of WordPress, while HTML is read. */
export function createHooks(reading: Reading): Hooks {
  const { content, blocks } = reading
  return {
    isAllContent: content.isRaw,
    element: (element, builder) => readElement(element, builder, reading),
    comment(nodes, index, builder) {
      const node = nodes[index]
      if (!node || !isComment(node)) return 1
      const block = readBlockComment(node.data)
      if (!block) reportDivider(node, reading)
      else if (block.kind === 'close') {
        const open = blocks.lastIndexOf(block.name)
        if (open !== -1) blocks.length = open
      } else return readBlock(block, nodes, index, builder, reading)
      return 1
    },
    text(text, builder) {
      const block = blocks.at(-1)
      const hasLines = content.isRaw && (block === undefined || WITH_LINES.has(block))
      if (hasLines && !builder.isPreformatted) addLinesOfText(builder, text)
      else addText(builder, text)
    },
  }
}

/** `<!--more-->` and `<!--nextpage-->`. */
function reportDivider(node: HtmlComment, { state, content, placeOf }: Reading): void {
  const name = /^\s*(more|nextpage)(?![\w-])/.exec(node.data)?.[1]
  if (name === undefined) return
  state.reporter.report('import-element-dropped', {
    message: `\`${name}\` divides a text for lists or pages of the site, so it was left out.`,
    source: placeOf(startOfComment(node, content.html)),
    key: name,
    loss: 'degraded',
  })
}
