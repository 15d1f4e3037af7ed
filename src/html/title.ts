import type { Element, ElementContent, Properties } from 'hast'
import { type Child, element, lines } from '../hast/element.js'
import type { RenderState } from '../render/handler.js'
import { cleanText } from '../render/safety/clean-text.js'

/** Renders a string field of a node as a paragraph, such as the title of a gallery. */
export function titleLine(
  state: RenderState,
  className: string,
  title: string | undefined,
): Element | undefined {
  if (title === undefined) return undefined
  return element('p', { className: state.className(className) }, [cleanText(title)])
}

/** The title of a box. */
export interface BoxTitle {
  /** The end of the id that the box refers to. */
  id: string
  className: string
  /** Without words, the box has no name. */
  words: Child | undefined
  /** Whether the title is in the outline of the page, as a heading. Default: `true`. */
  isHeading?: boolean
}

/** The title of a node whose class and id have the same name. */
export function boxTitle(name: string, title: string | undefined): BoxTitle {
  return { id: name, className: name, words: title === undefined ? undefined : cleanText(title) }
}

/** Renders a box that its title names. A heading is one level below what is around the box. */
export function titledBox(
  state: RenderState,
  tagName: string,
  properties: Properties,
  { id: idName, className, words, isHeading = true }: BoxTitle,
  render: () => (ElementContent | undefined)[],
): Element {
  const { outline } = state
  if (words === undefined) {
    return outline.part(() => element(tagName, properties, lines(render())))
  }
  const id = state.newId(idName)
  const own = { id, className: state.className(className) }
  const box = (titleName: string) => {
    const title = element(titleName, own, [words])
    return element(tagName, { ...properties, ariaLabelledBy: [id] }, lines([title, ...render()]))
  }
  return isHeading
    ? outline.box((level) => box(state.headingName(level)))
    : outline.part(() => box('p'))
}
