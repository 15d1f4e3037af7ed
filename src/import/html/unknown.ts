import { serializeOuter } from 'parse5'
import type { UnknownBlock, UnknownInline } from '../../schema/nodes.js'
import { addNode, endLine } from '../builder.js'
import { attribute, closest, findFirst, type HtmlElement, textOf } from './dom.js'
import { inline } from './phrasing.js'
import { canHold, transparent } from './place.js'
import type { HtmlHandler, State } from './state.js'

/** The maximum length of preserved markup. */
const LONGEST = 100_000

/** The maximum number of elements in a preserved element. */
export const MOST_ELEMENTS = 1000

/**
 * Reads an element that the model does not know, such as a drawing, a formula or a custom element.
 * One with blocks is a box; others are preserved.
 */
export const unknownElement: HtmlHandler = (element, builder, state) => {
  const isForeign = !element.namespaceURI.endsWith('xhtml') || FOREIGN.has(element.tagName)
  if (!isForeign) {
    if (element.hasBlock || element.hasMedia) {
      transparent(element, builder, state)
      return
    }
    if ((element.size ?? textOf(element).length) > 0) {
      inline(element, builder, state)
      return
    }
  }
  keep(element, builder, state)
}

const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math', 'canvas'])

const keep: HtmlHandler = (element, builder, state) => {
  const { unknown = 'preserve' } = state.options
  const isEmpty = element.attrs.length === 0 && element.size === 0 && element.count === 0
  // A preserved element includes its content. The serializer is recursive.
  const canKeep = !isEmpty && !state.isInUnknown && (element.count ?? 0) <= MOST_ELEMENTS
  const value = unknown === 'preserve' && canKeep ? serializeOuter(element) : ''
  if (value === '' || value.length > LONGEST || isIcon(element)) {
    const text = element.size === 0 ? '' : textOf(element)
    if (unknown !== 'drop' && text !== '' && !isIcon(element)) {
      inline(element, builder, state)
      return
    }
    state.report('import-element-dropped', element, `\`${element.tagName}\` was left out.`, {
      text,
      key: element.tagName,
    })
    return
  }
  const originalType = `html:${element.tagName}`
  // Inside a line of text, it is inline; on its own, it is a block.
  const isBlock = builder.isFlow && builder.runs.length === 0 && canHold(element, builder, state)
  if (isBlock) {
    endLine(builder)
    const node: UnknownBlock = {
      type: 'unknown',
      originalType,
      value,
      children: within(state, () => state.flow(element, builder)),
    }
    builder.blocks.push(node)
    reportKept(element, node, state)
  } else {
    const { children } = within(state, () => state.phrasing(element, builder))
    const node: UnknownInline = { type: 'unknown', originalType, value, children }
    // The fallback text has the surrounding marks.
    const { marks } = builder
    builder.marks = []
    addNode(builder, node)
    builder.marks = marks
    reportKept(element, node, state)
  }
}

function within<T>(state: State, read: () => T): T {
  state.isInUnknown = true
  const result = read()
  state.isInUnknown = false
  return result
}

function reportKept(element: HtmlElement, node: object, state: State): void {
  state.report(
    'import-unknown-block',
    element,
    `The model does not know \`${element.tagName}\`: it was kept as an \`unknown\` node.`,
    { node },
  )
}

/** Drawings on buttons and beside links say nothing. Others have words, or stand in a figure. */
function isIcon(element: HtmlElement): boolean {
  if (element.tagName !== 'svg') return false
  const words = findFirst(
    element,
    ({ tagName }) => tagName === 'text' || tagName === 'foreignObject',
  )
  if (!words && !closest(element, ({ tagName }) => tagName === 'figure')) return true
  const [, , viewWidth, viewHeight] = (attribute(element, 'viewBox') ?? '').split(/[\s,]+/)
  const sizes = [attribute(element, 'width'), attribute(element, 'height'), viewWidth, viewHeight]
  return (
    sizes.some((size) => Number.parseFloat(size ?? '') <= LARGEST_ICON) ||
    /icon/i.test(attribute(element, 'class') ?? '')
  )
}

const LARGEST_ICON = 48
