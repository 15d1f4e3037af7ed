import { hasWords } from '../../text.js'
import {
  contains,
  type HtmlElement,
  type HtmlParent,
  isCode,
  isElement,
  isText,
  textOf,
} from '../dom.js'
import type { Scan } from '../scan.js'
import type { State } from '../state.js'

/**
 * Reports the text of a page that is not in its article: outside the frame, and after the text
 * inside it.
 */
export function readOutside(scan: Scan, frame: HtmlParent, body: HtmlParent, state: State): void {
  /** @param isBefore Whether what is before the text has been read already. */
  function visit(parent: HtmlParent, isInFrame: boolean): void {
    let isAfter = false
    for (const child of parent.childNodes) {
      if (child === body) isAfter = true
      else if (isElement(child) && contains(child, body)) {
        visit(child, isInFrame || child === frame)
        isAfter = true
      } else if (!isInFrame || isAfter || isText(child)) report(child)
    }
  }

  function report(node: HtmlParent['childNodes'][number]): void {
    if (isElement(node) && isCode(node)) return
    const text = isText(node) ? node.value.trim() : isElement(node) ? textOf(node) : ''
    if (!hasWords(text)) return
    const element = (isElement(node) ? node : node.parentNode) as HtmlElement
    state.report(
      'import-outside-article',
      isElement(element) ? element : undefined,
      `\`${isElement(node) ? node.tagName : 'text'}\` stands outside the article, so it was left out.`,
      { text },
    )
  }

  if (scan.body !== body) visit(scan.body, scan.body === frame)
}
