import type { Flow, List, ListItem } from '../schema/nodes.js'
import {
  type Content,
  type FieldsOf,
  type Inline,
  isList,
  splitContent,
  toBlocks,
} from './content.js'

/**
 * An item of a list: inline content, one or more blocks, inline content followed by blocks, or the
 * node itself.
 *
 * @example
 * const items: Item[] = ['Cast off.', ['Turn.', { type: 'thematicBreak' }]]
 */
export type Item = Inline | Flow | readonly (Inline | Flow)[] | ListItem

/**
 * Creates a bulleted list.
 *
 * @param content Optional fields, then the items. An array is one item; its inline nodes become a
 *   paragraph.
 *
 * @example
 * list('Calm', ['The ', strong('ferry')], ['Later', list('The gale')]).children.length // 3
 */
export function list(...content: Content<FieldsOf<List, 'ordered' | 'start'>, Item>): List {
  const { fields, children } = splitContent(content)
  return { type: 'list', ...fields, children: children.map(toItem) }
}

/**
 * Creates a numbered list.
 *
 * @param content As for {@link list}. `start` is the number of the first item; default: 1.
 *
 * @example
 * orderedList({ start: 3 }, 'Third', 'Fourth').start // 3
 */
export function orderedList(...content: Content<FieldsOf<List, 'ordered'>, Item>): List {
  const { fields, children } = splitContent(content)
  return { type: 'list', ordered: true, ...fields, children: children.map(toItem) }
}

/**
 * Creates a list item with fields. Without fields, a string or an array is enough.
 *
 * @example
 * list(listItem({ id: 'first' }, 'Calm'), 'Rough').children.length // 2
 */
export function listItem(...content: Content<FieldsOf<ListItem>, Inline | Flow>): ListItem {
  const { fields, children } = splitContent(content)
  return { type: 'listItem', ...fields, children: toBlocks(children) }
}

function toItem(item: Item): ListItem {
  if (typeof item === 'string') return listItem(item)
  if (isList(item)) return listItem(...item)
  return item?.type === 'listItem' ? item : listItem(item)
}
