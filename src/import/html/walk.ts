import type { Flow, Phrasing } from '../../schema/nodes.js'
import { addText, type Builder, createBuilder, flush, takePhrasing } from '../builder.js'
import { convertType } from './custom-types.js'
import {
  HTML_NAMESPACE,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  textOf,
} from './dom.js'
import { adoptCaption } from './figure.js'
import { dropFurniture } from './furniture.js'
import { handlers } from './handlers.js'
import { isHidden } from './hidden.js'
import type { State } from './state.js'
import { unknownElement } from './unknown.js'

/** Creates the part of the state that walks the tree. */
export function createWalk(
  getState: () => State,
): Pick<State, 'walk' | 'visit' | 'flow' | 'phrasing'> {
  function walk(nodes: readonly HtmlNode[], builder: Builder): void {
    const { hooks } = getState()
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as HtmlNode
      if (isText(node)) {
        if (hooks) hooks.text(node.value, builder)
        else addText(builder, node.value)
      } else if (isElement(node)) visit(node, builder)
      else if (hooks) index += hooks.comment(nodes, index, builder) - 1
    }
  }

  function visit(element: HtmlElement, builder: Builder): void {
    const state = getState()
    if (state.level >= state.limits.depth) {
      flatten(element, builder, state)
      return
    }
    state.level += 1
    read(element, builder, state)
    state.level -= 1
  }

  return {
    walk,
    visit,
    flow(parent, builder): Flow[] {
      const inner = createBuilder(true, builder.depth + 1, builder.marks)
      inner.isPreformatted = builder.isPreformatted
      walk(nodesOf(parent), inner)
      flush(inner)
      return inner.hoisted.length === 0 ? inner.blocks : [...inner.blocks, ...inner.hoisted]
    },
    phrasing(parent, builder): { children: Phrasing[]; hoisted: Flow[] } {
      const inner = createBuilder(false, builder.depth + 1, builder.marks)
      inner.isPreformatted = builder.isPreformatted
      walk(nodesOf(parent), inner)
      return { children: takePhrasing(inner), hoisted: inner.hoisted }
    },
  }
}

function nodesOf(parent: HtmlParent | readonly HtmlNode[]): readonly HtmlNode[] {
  return 'childNodes' in parent ? parent.childNodes : parent
}

function read(element: HtmlElement, builder: Builder, state: State): void {
  if (element.isApart) return
  if (state.hooks?.element(element, builder)) return
  if (isHidden(element, state)) return
  if (state.types && convertType(element, builder, state)) return
  if (state.own?.(element, builder)) return
  if (state.live?.(element, builder, state)) return
  if (!state.own && adoptCaption(element, builder, state)) return
  if (state.header?.(element, builder, state)) return
  if (!state.own && !state.hooks?.isAllContent && dropFurniture(element, builder, state)) return
  const isHtml = element.namespaceURI === HTML_NAMESPACE
  const handler =
    isHtml && Object.hasOwn(handlers, element.tagName) ? handlers[element.tagName] : unknownElement
  handler?.(element, builder, state)
}

/** Keeps the text of content that is nested too deeply. */
function flatten(element: HtmlElement, builder: Builder, state: State): void {
  if (element.isApart) return
  const text = textOf(element)
  if (text === '') return
  addText(builder, ' ')
  addText(builder, text)
  addText(builder, ' ')
  state.report(
    'import-too-deep',
    element,
    `Elements are nested more than ${state.limits.depth} levels deep, so only their text was kept.`,
    { key: '' },
  )
}
