import { serializeOuter } from 'parse5'
import type { Flow, Phrasing } from '../../schema/nodes.js'
import { isPhrasingType } from '../../tree/node-guards.js'
import { addNode, type Builder, endLine } from '../builder.js'
import type { ImportType } from '../types.js'
import { classesOf, type HtmlElement, textOf } from './dom.js'
import type { HtmlValue, State } from './state.js'
import { MOST_ELEMENTS } from './unknown.js'

/** Converts an element with the caller's handler, if there is one for its name or class. */
export function convertType(element: HtmlElement, builder: Builder, state: State): boolean {
  const type = typeFor(element, state)
  const nodes = type?.(htmlValue(element), {
    flow: () => state.flow(element, builder),
    phrasing: () => state.phrasing(element, builder).children,
    report: (code, message) => state.report(code, element, message),
  })
  if (!nodes) return false
  for (const node of nodes) addAny(builder, node)
  return true
}

function typeFor(element: HtmlElement, { types = {} }: State): ImportType<HtmlValue> | undefined {
  const names = [element.tagName, ...classesOf(element).map((name) => `.${name}`)]
  const name = names.find((name) => Object.hasOwn(types, name))
  return name === undefined ? undefined : types[name]
}

function htmlValue(element: HtmlElement): HtmlValue {
  return {
    name: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: textOf(element),
    html: (element.count ?? 0) > MOST_ELEMENTS ? '' : serializeOuter(element),
  }
}

/** Adds a node, as a block or inline. */
export function addAny(builder: Builder, node: Flow | Phrasing): void {
  if (isPhrasingType(node.type)) {
    addNode(builder, node as Phrasing)
    return
  }
  endLine(builder)
  if (builder.isFlow) builder.blocks.push(node as Flow)
  else builder.hoisted.push(node as Flow)
}
