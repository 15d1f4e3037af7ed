import { hasWords } from '../../text.js'
import {
  contains,
  type HtmlElement,
  type HtmlParent,
  isCode,
  isElement,
  isText,
  wordsApart,
} from '../dom.js'
import type { Scan } from '../scan.js'
import type { State } from '../state.js'

/**
 * Reports the text of a page that is not in its article: outside the frame, and after the text
 * inside it.
 */
export function readOutside(scan: Scan, frame: HtmlParent, body: HtmlParent, state: State): void {
  function report(node: HtmlParent['childNodes'][number]): void {
    if (isElement(node) && isCode(node)) return
    const text = isText(node) ? node.value.trim() : isElement(node) ? wordsApart(node) : ''
    if (!hasWords(text)) return
    const element = (isElement(node) ? node : node.parentNode) as HtmlElement
    state.report(
      'import-outside-article',
      isElement(element) ? element : undefined,
      `\`${isElement(node) ? node.tagName : 'text'}\` stands outside the article, so it was left out.`,
      { text },
    )
  }

  let isInFrame = scan.body === frame
  for (let parent: HtmlParent | undefined = scan.body; parent && parent !== body; ) {
    let next: HtmlElement | undefined
    for (const child of parent.childNodes) {
      const isAround: boolean = isElement(child) && contains(child, body)
      // The text before the body in the frame has already been read.
      if (isAround) next = child as HtmlElement
      else if (!isInFrame || next || isText(child)) report(child)
    }
    isInFrame ||= next === frame
    parent = next
  }
}
