import type { UnknownBlock, UnknownInline } from '../../schema/nodes.js'
import { addNode, addText, type Builder } from '../builder.js'
import { addAny } from '../html/custom-types.js'
import type { HtmlElement } from '../html/dom.js'
import { MAX_BLOCKS } from '../html/place.js'
import type { KeptShortcode } from './expand.js'
import type { Reading } from './reading.js'

/** Reads the element that stands for a shortcode of a plugin. One that encloses something has two. */
export function readPluginShortcode(
  element: HtmlElement,
  builder: Builder,
  reading: Reading,
): void {
  const kept = reading.content.shortcodes[Number(element.attrs[0]?.value)]
  if (!kept || convert(kept, element, builder, reading)) return
  const { state, options } = reading
  const { unknown = 'preserve' } = options
  const { shortcode, isEnclosing, markup } = kept
  const report = (how: string, details: object): void =>
    state.reporter.report('import-shortcode', {
      message: `The shortcode \`${shortcode.name}\` is unknown: ${how}.`,
      source: placeOf(kept, element, reading),
      ...details,
    })
  if (isEnclosing || unknown === 'drop' || state.isInUnknown) {
    const how = isEnclosing ? 'what it encloses was kept' : 'it was left out'
    report(how, { text: markup, ...(unknown === 'drop' && { loss: 'dropped' }) })
    return
  }
  if (unknown === 'text' || builder.marks.some(({ type }) => type === 'inlineCode')) {
    addText(builder, markup)
    report('its text was kept', {})
    return
  }
  const originalType = `wordpress:[${shortcode.name}]`
  const node: UnknownBlock & UnknownInline = {
    type: 'unknown',
    originalType,
    value: markup,
    children: [],
  }
  const isBlock = builder.isFlow && builder.runs.length === 0 && builder.depth < MAX_BLOCKS
  if (isBlock) builder.blocks.push(node)
  else addNode(builder, node)
  report('it was kept as an `unknown` node', { node })
}

/** Lets the handler of the caller read a shortcode. */
function convert(
  kept: KeptShortcode,
  element: HtmlElement,
  builder: Builder,
  reading: Reading,
): boolean {
  const { types = {} } = reading.options
  const { name, kind, attributes, values } = kept.shortcode
  const key = `[${name}]`
  if (!Object.hasOwn(types, key)) return false
  if (kind === 'close') return true
  const value = { name: key, attributes: { ...attributes, ...values }, html: kept.markup }
  const source = placeOf(kept, element, reading)
  const nodes = types[key]?.(value, {
    flow: () => [],
    phrasing: () => [],
    report: (code, message) => reading.state.reporter.report(code, { message, source }),
  })
  for (const node of nodes ?? []) addAny(builder, node)
  return nodes !== undefined
}

function placeOf({ shortcode }: KeptShortcode, element: HtmlElement, { state }: Reading) {
  return { ...state.source.positionOf(element), block: `[${shortcode.name}]` }
}
