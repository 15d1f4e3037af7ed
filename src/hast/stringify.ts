import type { Element, Nodes, Properties, RootContent } from 'hast'
import { writtenMarkup } from '../render/memo.js'
import { ATTRIBUTES, BOOLEAN_ATTRIBUTES, TAGS, type Tag } from './markup-tables.js'

/**
 * hast → string for the elements and attributes that this package writes, to the byte what
 * hast-util-to-html makes of them, in a fraction of its time. Its stack is its own, so that no depth
 * overflows the real one.
 *
 * @returns `undefined` for a tree with anything else in it: hast-util-to-html knows the rest.
 */
export function stringify(tree: Nodes): string | undefined {
  let markup = ''
  // The parent that is open: its tag, its children, and how many of them are written.
  let parent: Tag = NO_TAG
  let children: readonly RootContent[] = [tree as RootContent]
  let written = 0
  // The stack: the same of the parents around it. Lists of each cost less than a list of frames.
  const parents: Tag[] = []
  const lists: (readonly RootContent[])[] = []
  const counts: number[] = []

  for (;;) {
    if (written >= children.length) {
      markup += parent.end
      const around = parents.pop()
      if (!around) return markup
      parent = around
      children = lists.pop() as readonly RootContent[]
      written = counts.pop() as number
      continue
    }
    const node = children[written++] as Nodes
    if (node.type === 'text') {
      if (typeof node.value !== 'string') return undefined
      markup += parent.isRaw ? node.value : escapeText(node.value)
      continue
    }
    let tag = NO_TAG
    if (node.type === 'element') {
      const before = writtenMarkup(node)
      if (before !== undefined) {
        markup += before
        continue
      }
      const known = TAGS.get(node.tagName)
      const opening = known && openingTag(known, node)
      if (!known || opening === undefined) return undefined
      markup += opening
      if (known.isVoid) continue
      tag = known
    } else if (node.type !== 'root') return undefined
    parents.push(parent)
    lists.push(children)
    counts.push(written)
    parent = tag
    children = node.children
    written = 0
  }
}

/** What a root is written as. */
const NO_TAG: Tag = { start: '', whole: '', end: '', isVoid: false, isRaw: false }

function openingTag(tag: Tag, { properties, children, content }: Element): string | undefined {
  if (!Array.isArray(children) || content || (tag.isVoid && children.length > 0)) return undefined
  let opening = tag.start
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || value === null) continue
    const before = ATTRIBUTES.get(name)
    const attribute =
      before === undefined
        ? unusualAttribute(name, value)
        : typeof value === 'string'
          ? `${before}${escapeValue(value)}"`
          : attributeOf(before, value)
    if (attribute === undefined) return undefined
    opening += attribute
  }
  return opening === tag.start ? tag.whole : `${opening}>`
}

/** An attribute that is no text: it is written too, or not there at all. */
function attributeOf(before: string, value: number | boolean | (string | number)[]): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : `${before}${value}"`
  if (typeof value === 'boolean') return value ? before.slice(0, -'="'.length) : ''
  const list = value.length === 1 ? value[0] : value.join(' ')
  return `${before}${escapeValue(String(list).trim())}"`
}

function unusualAttribute(property: string, value: Properties[string]): string | undefined {
  if (typeof value === 'boolean') {
    const name = BOOLEAN_ATTRIBUTES.get(property)
    if (name !== undefined) return value ? ` ${name}` : ''
  }
  if (!/^data-[a-z-]+$/.test(property)) return undefined
  if (typeof value === 'string') return ` ${property}="${escapeValue(value)}"`
  return value === true ? ` ${property}` : undefined
}

/** Most texts have nothing to escape, and to look for one character costs next to nothing. */
function escapeText(text: string): string {
  // Half of them stand between blocks.
  if (text === '\n') return text
  const escaped = text.includes('&') ? text.replaceAll('&', '&#x26;') : text
  return escaped.includes('<') ? escaped.replaceAll('<', '&#x3C;') : escaped
}

const UNSAFE_IN_VALUE = /[\0"&'`]/g

function escapeValue(value: string): string {
  return value.search(UNSAFE_IN_VALUE) === -1
    ? value
    : value.replace(
        UNSAFE_IN_VALUE,
        (found) => `&#x${found.charCodeAt(0).toString(16).toUpperCase()};`,
      )
}
