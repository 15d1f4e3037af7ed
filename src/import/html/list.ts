import type { Flow, List, ListItem } from '../../schema/nodes.js'
import type { Builder } from '../builder.js'
import { endLine } from '../builder.js'
import {
  attribute,
  classesOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  textOf,
  without,
} from './dom.js'
import { addAtLevel, docsLevel } from './leveled-list.js'
import { canHold, inLanguage, transparent } from './place.js'
import type { HtmlHandler, State } from './state.js'

const list: HtmlHandler = (element, builder, state) => {
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  endLine(builder)
  const children = inLanguage(element, state, () => itemsOf(element, builder, state))
  if (children.length === 0) return
  const isOrdered = element.tagName === 'ol'
  const node: List = {
    type: 'list',
    ...state.fieldsOf(element),
    ...(isOrdered && { ordered: true }),
    children,
  }
  const start = attribute(element, 'start')
  if (isOrdered && start !== undefined && /^\s*\d{1,9}\s*$/.test(start) && Number(start) !== 1) {
    node.start = Number(start)
  }
  const lost = ['reversed', 'type'].filter((name) => attribute(element, name) !== undefined)
  if (lost.length > 0 && isOrdered) {
    state.report('import-list-shape', element, `A list has no \`${lost.join('`, `')}\`.`, {
      node,
      key: lost.join(' '),
    })
  }
  const level = docsLevel(element)
  if (level) addAtLevel(builder, level.name, level.level, node)
  else builder.blocks.push(node)
}

/**
 * Returns the items. Content between them becomes an item, except a list, which is added to the
 * previous item.
 */
function itemsOf(element: HtmlElement, builder: Builder, state: State): ListItem[] {
  const items: ListItem[] = []
  let strays: HtmlNode[] = []

  function add(children: Flow[], from?: HtmlElement, box?: HtmlElement): void {
    if (children.length === 0) return
    items.push({
      type: 'listItem',
      ...(from && state.fieldsOf(from)),
      ...(box && { checked: isDone(box) }),
      children,
    })
  }

  function addStrays(): void {
    const nodes = strays
    strays = []
    if (nodes.length === 0) return
    const children = state.flow(nodes, builder)
    if (children.length === 0) return
    state.report('import-list-shape', element, 'A list had content outside its items.', { key: '' })
    const isList = children.every(({ type }) => type === 'list')
    const last = items.at(-1)
    if (isList && last) last.children.push(...children)
    else add(children)
  }

  for (const child of element.childNodes) {
    if (isElement(child) && child.tagName === 'li') {
      addStrays()
      const box = elementsOf(child).find(isTaskBox)
      const children = inLanguage(child, state, () =>
        without(box ? [box] : [], () => state.flow(child, builder)),
      )
      add(children, child, box)
    } else if (isElement(child) || (isText(child) && /\S/.test(child.value))) strays.push(child)
  }
  addStrays()
  return items
}

/** Whether an element is the box of a task: a control, or the mark of our own renderers. */
function isTaskBox(element: HtmlElement): boolean {
  const isControl = element.tagName === 'input' && attribute(element, 'type') === 'checkbox'
  return isControl || classesOf(element).some((name) => name.endsWith('task-mark'))
}

function isDone(box: HtmlElement): boolean {
  return attribute(box, 'checked') !== undefined || textOf(box) === '☑'
}

/** Reads an item outside a list. */
const item: HtmlHandler = (element, builder, state) => {
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  endLine(builder)
  const children = state.flow(element, builder)
  if (children.length === 0) return
  const last = builder.blocks.at(-1)
  const own: ListItem = { type: 'listItem', children }
  state.report('import-list-shape', element, 'An item stood outside a list.', { key: 'li' })
  if (last?.type === 'list' && last.ordered !== true && strayLists.has(last))
    last.children.push(own)
  else {
    const node: List = { type: 'list', children: [own] }
    strayLists.add(node)
    builder.blocks.push(node)
  }
}

/** Lists that were created for items without a list. */
const strayLists = new WeakSet<List>()

export const listHandlers: Record<string, HtmlHandler> = {
  ul: list,
  ol: list,
  menu: list,
  li: item,
}
