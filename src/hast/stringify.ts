import type { Element, Nodes, Properties, RootContent } from 'hast'
import { ATTRIBUTES, attributeOf, COMMA_SEPARATED, TAGS, type Tag, tagOf } from './names.js'

/**
 * Serializes hast as HTML. The output is byte for byte that of hast-util-to-html with default
 * options, but several times faster. The walk keeps its own stack, so no depth can overflow the
 * call stack.
 *
 * @throws {Error} For a node that is not hast.
 */
export function toHtml(tree: Nodes): string {
  let markup = ''
  // The open parent: its tag, its children, and the number of children written so far.
  let parent = ROOT
  let children: readonly RootContent[] = [tree as RootContent]
  let written = 0
  // The same for its ancestors.
  const parents: Tag[] = []
  const lists: (readonly RootContent[])[] = []
  const counts: number[] = []

  for (;;) {
    if (written >= children.length) {
      markup += parent.end
      const outer = parents.pop()
      if (!outer) return markup
      parent = outer
      children = lists.pop() as readonly RootContent[]
      written = counts.pop() as number
      continue
    }
    const node = children[written++] as Nodes
    let tag = ROOT
    let inner: readonly RootContent[]
    if (node.type === 'text') {
      markup += parent.isRaw ? node.value : escapeText(node.value)
      continue
    }
    if (node.type === 'element') {
      tag = TAGS.get(node.tagName) ?? tagOf(node.tagName, parent.isSvg)
      markup += tag.start
      const { properties } = node
      for (const name in properties) {
        const value = properties[name]
        if (value === undefined || value === null) continue
        const before = ATTRIBUTES.get(name)
        markup +=
          before !== undefined && typeof value === 'string'
            ? `${before}${escapeValue(value)}"`
            : attribute(name, value, tag.isSvg)
      }
      markup += '>'
      inner = contentOf(node)
      if (inner.length === 0) {
        if (!tag.isVoid) markup += tag.end
        continue
      }
    } else if (node.type === 'root') {
      inner = node.children
    } else {
      markup += other(node)
      continue
    }
    parents.push(parent)
    lists.push(children)
    counts.push(written)
    parent = tag
    children = inner
    written = 0
  }
}

/** The tag of a root, which has no markup. */
const ROOT: Tag = { start: '', end: '', isVoid: false, isRaw: false, isSvg: false }

const NONE: readonly never[] = []

function contentOf({ children, content, tagName }: Element): readonly RootContent[] {
  return (tagName === 'template' && content ? content.children : children) ?? NONE
}

function other(node: Exclude<Nodes, Element>): string {
  switch (node.type) {
    case 'comment':
      return `<!--${node.value.replace(/^>|^->|<!--|-->|--!>|<!-$/g, escapeComment)}-->`
    case 'doctype':
      return '<!doctype html>'
    default:
      throw new Error(
        `A \`${node.type}\` node is not hast, so it cannot be serialized. Convert it to hast first.`,
      )
  }
}

function escapeComment(found: string): string {
  return found.replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;')
}

function attribute(
  property: string,
  value: NonNullable<Properties[string]>,
  isSvg: boolean,
): string {
  if (value === false || Number.isNaN(value)) return ''
  const name = attributeOf(property, isSvg)
  if (value === true) return ` ${name}`
  const text = Array.isArray(value) ? joined(property, value) : String(value)
  return ` ${name}="${escapeValue(text)}"`
}

function joined(property: string, list: readonly (string | number)[]): string {
  if (list.length === 1) return String(list[0]).trim()
  return list.join(COMMA_SEPARATED.has(property) ? ', ' : ' ').trim()
}

/** Escapes text. Most text has nothing to escape, and searching for one character is cheap. */
function escapeText(text: string): string {
  const escaped = text.includes('&') ? text.replaceAll('&', '&#x26;') : text
  return escaped.includes('<') ? escaped.replaceAll('<', '&#x3C;') : escaped
}

const UNSAFE = /[\0"&'`]/

function escapeValue(value: string): string {
  return UNSAFE.test(value) ? value.replace(/[\0"&'`]/g, reference) : value
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
