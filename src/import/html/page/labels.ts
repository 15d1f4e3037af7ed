import type { Flow } from '../../../schema/nodes.js'
import { wordsOf } from '../../builder.js'
import type { HtmlElement } from '../dom.js'
import type { State } from '../state.js'

/** The maximum length of a label above the text. Longer lines are text of the article. */
const LONGEST_LABEL = 60

/** Whether a block above the text is a label, such as the name of a section. */
export function isLabel(block: Flow): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'heading') return false
  return wordsIn(block).length <= LONGEST_LABEL || block.type === 'list'
}

/** Reports a label above the text that is left out. */
export function reportLabel(block: Flow, element: HtmlElement | undefined, state: State): void {
  state.report('import-element-dropped', element, 'A short line above the text was left out.', {
    text: wordsIn(block),
  })
}

function wordsIn(block: Flow): string {
  if (block.type === 'paragraph' || block.type === 'heading') return wordsOf(block.children)
  if (block.type === 'list') {
    return block.children.flatMap(({ children }) => children.map(wordsIn)).join(' ')
  }
  return ''
}

/** Whether a block is a line that ends as no sentence does. */
export function isShortLine(block: Flow | undefined): boolean {
  return (
    block?.type === 'paragraph' &&
    isLabel(block) &&
    !/[.!?…。！？؟:]["'”’»)]?$/u.test(wordsIn(block))
  )
}
