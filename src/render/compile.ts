import type { Element, Nodes, Parents, Properties, RootContent } from 'hast'
import {
  ATTRIBUTES,
  BOOLEAN_ATTRIBUTES,
  ELEMENTS,
  RAW_ELEMENTS,
  VOID_ELEMENTS,
} from './markup-tables.js'
import { writtenMarkup } from './memo.js'

/**
 * hast → string for the elements and attributes that this package writes, to the byte what
 * hast-util-to-html makes of them, in a fraction of its time. Its stack is its own, so that no depth
 * overflows the real one.
 *
 * @returns `undefined` for a tree with anything else in it: hast-util-to-html knows the rest.
 */
export function compile(tree: Nodes): string | undefined {
  let markup = ''
  // The stack: the parents that are open, and how many children of each are written.
  const parents: Parents[] = []
  const written: number[] = []

  let node: Nodes | undefined = tree
  for (;;) {
    if (node) {
      if (node.type === 'text') {
        const text: string | undefined = textOf(node.value, parents[parents.length - 1])
        if (text === undefined) return undefined
        markup += text
      } else if (node.type === 'element') {
        const before = writtenMarkup(node)
        const tag: string | undefined = before ?? openingTag(node)
        if (tag === undefined) return undefined
        markup += tag
        if (before !== undefined) {
          // All of it is written.
        } else if (VOID_ELEMENTS.has(node.tagName)) {
          if (node.children.length > 0) return undefined
        } else {
          parents.push(node)
          written.push(0)
        }
      } else if (node.type === 'root') {
        parents.push(node)
        written.push(0)
      } else {
        return undefined
      }
    }
    const level = parents.length - 1
    if (level < 0) return markup
    const parent = parents[level] as Parents
    const index = written[level] as number
    if (index < parent.children.length) {
      written[level] = index + 1
      node = parent.children[index] as RootContent
    } else {
      node = undefined
      parents.pop()
      written.pop()
      if (parent.type === 'element') markup += `</${parent.tagName}>`
    }
  }
}

function openingTag({ tagName, properties, children, content }: Element): string | undefined {
  const isKnown = ELEMENTS.has(tagName) || VOID_ELEMENTS.has(tagName)
  if (!isKnown || !Array.isArray(children) || content) return undefined
  let tag = `<${tagName}`
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || value === null) continue
    const attribute = attributeOf(name, value)
    if (attribute === undefined) return undefined
    tag += attribute
  }
  return `${tag}>`
}

/** The attribute with a blank before it, or nothing for one that isn't there. */
function attributeOf(property: string, value: NonNullable<Properties[string]>): string | undefined {
  const name = ATTRIBUTES.get(property)
  if (name === undefined) return unusualAttribute(property, value)
  if (typeof value === 'string') return ` ${name}="${escapeValue(value)}"`
  if (typeof value === 'number') return Number.isNaN(value) ? '' : ` ${name}="${value}"`
  if (typeof value === 'boolean') return value ? ` ${name}` : ''
  const list = value.length === 1 ? String(value[0]) : value.join(' ')
  return ` ${name}="${escapeValue(list.trim())}"`
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
function textOf(value: string, parent: Parents | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  if (parent?.type === 'element' && RAW_ELEMENTS.has(parent.tagName)) return value
  const escaped = value.includes('&') ? value.replaceAll('&', '&#x26;') : value
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
