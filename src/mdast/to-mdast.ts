import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { findExcess } from '../markdown/limits.js'
import { readBlocks } from '../markdown/read-blocks.js'
import { isPhrasingType } from '../schema/phrasing-types.js'
import type { PlainObject } from '../tree/visit.js'
import { toAttributes } from './attributes.js'
import { DATA_INFO, THIS, type Written } from './from-mdast.js'
import { nameOf } from './names.js'
import { ROW_HEADERS, withoutRowHeaders } from './row-headers.js'
import { isSame } from './same.js'

/** The fields that a node may have to be plain Markdown; with any other it is a directive. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  text: ['value'],
  inlineCode: ['value'],
  break: [],
  thematicBreak: [],
  emphasis: ['children'],
  strong: ['children'],
  delete: ['children'],
  link: ['url', 'title', 'children'],
  paragraph: ['children'],
  heading: ['depth', 'children'],
  blockquote: ['children'],
  list: ['ordered', 'start', 'spread', 'children'],
  listItem: ['spread', 'children'],
  table: ['align', 'children'],
  tableRow: ['children'],
  tableCell: ['children'],
  code: ['lang', 'value'],
}

/** What stands between two blocks. */
const BETWEEN = '\n\n'

/**
 * Blocks as Markdown. They are read again as soon as they are written: what doesn't come back as it
 * was stands as data instead, so nothing is lost.
 */
export function writeBlocks(nodes: readonly object[]): string {
  const blocks = nodes as readonly Written[]
  const written = blocks.map((node, index) => {
    // Two lists in a row would be one.
    const follows = node.type === 'list' && blocks[index - 1]?.type === 'list'
    const text = follows || isWords(node) ? undefined : writeBlock(node)
    return text === undefined || findExcess(text) !== undefined ? writeData(node) : text
  })
  const wrong = findWrong(written, blocks)
  if (wrong.length === 0) return join(written)
  for (const index of wrong) {
    // What comes behind a wrong one may have been taken for a part of it.
    const [node, text] = [blocks[index], written[index]]
    if (node && text !== undefined && !isReadAs(text, node)) written[index] = writeData(node)
  }
  return join(findWrong(written, blocks).length === 0 ? written : blocks.map(writeData))
}

/** What stands in lines alone, and among blocks only where somebody has put it by mistake. */
function isWords({ type }: Written): boolean {
  return type !== 'unknown' && isPhrasingType(type)
}

function join(written: readonly string[]): string {
  return written.join(BETWEEN)
}

/** Words within a line as Markdown, if they have a form there; whether they come back is not looked at. */
export function writePhrasing(nodes: readonly object[]): string | undefined {
  return writeBlock({ type: 'paragraph', children: nodes })
}

function writeBlock(node: Written): string | undefined {
  const tree = toMdast(node)
  return tree && stringify(tree)
}

function isReadAs(text: string, block: Written): boolean {
  return findWrong([text], [block]).length === 0
}

/** Which of the texts are not read as their blocks when they stand in a row, or have what can't stand. */
function findWrong(texts: readonly string[], blocks: readonly object[]): number[] {
  const read = texts.map((): Written[] => [])
  const withMisfit = new Set<number>()
  const misfitIn = placesIn(texts)
  const all =
    readBlocks(join(texts), 'error', (_code, offset) => {
      withMisfit.add(misfitIn(offset))
    }) ?? []
  const blockIn = placesIn(texts)
  for (const block of all) {
    const { start } = block.position as NonNullable<Nodes['position']>
    read[blockIn(start.offset ?? 0)]?.push(block)
  }
  return [...texts.keys()].filter(
    (index) => withMisfit.has(index) || !isSame(read[index], [blocks[index]]),
  )
}

/** Tells in which text an offset is, for one behind the other. */
function placesIn(texts: readonly string[]): (offset: number) => number {
  let index = 0
  let end = texts[0]?.length ?? 0
  return (offset) => {
    while (offset > end && index < texts.length - 1) {
      index += 1
      end += BETWEEN.length + (texts[index]?.length ?? 0)
    }
    return index
  }
}

function stringify(tree: Nodes): string {
  options ??= {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    resourceLink: true,
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), directiveToMarkdown()],
    // In a directive's label too a tag would be HTML.
    unsafe: [{ character: '<', inConstruct: 'leafDirectiveLabel' }],
  }
  return toMarkdown(tree, options).replace(/\n$/, '')
}

/** Made when it is first needed, so that an import alone costs nothing; kept, as its patterns are. */
let options: Options | undefined

function writeData(node: object): string {
  // Without a `>`, nothing but its fence ends it, however long it is: see the limits.
  const value = JSON.stringify(node, null, 2).replaceAll('>', '\\u003e')
  return stringify({ type: 'code', lang: DATA_INFO, value })
}

/** A node as mdast; `undefined` if a part of it has no form there. */
function toMdast(node: Written): RootContent | undefined {
  const plain = Object.hasOwn(PLAIN, node.type) ? PLAIN[node.type] : undefined
  const isPlain = plain && Object.keys(node).every((key) => key === 'type' || plain.includes(key))
  const bare = node.type === 'table' ? withoutRowHeaders(node) : undefined
  if (isPlain && !bare) return plainNode(node)
  if (node.type === 'paragraph' || node.type === 'heading') return withThis(node)
  return WRAPPED.has(node.type) && plain ? wrapped(node, plain) : directiveFor(node)
}

/** Nodes that Markdown has a form of their own for, which a directive goes around. */
const WRAPPED: ReadonlySet<string> = new Set(['list', 'table', 'code'])

/** The plain form in a directive of its name, which has what else is known of it. */
function wrapped(written: Written, plain: readonly string[]): RootContent | undefined {
  const bare = written.type === 'table' ? withoutRowHeaders(written) : undefined
  const node = bare ?? written
  const isPlain = ([key]: [string, unknown]) => key === 'type' || plain.includes(key)
  const own = plainNode(Object.fromEntries(Object.entries(node).filter(isPlain)) as Written)
  const attributes = toAttributes(node, ['type', ...plain])
  if (!own || !attributes) return undefined
  if (bare) attributes[ROW_HEADERS] = ''
  const directive = { type: 'containerDirective', name: node.type, attributes, children: [own] }
  return directive as unknown as RootContent
}

function plainNode(node: Written): RootContent | undefined {
  if (!('children' in node)) return { ...node } as unknown as RootContent
  const children = allToMdast(node.children)
  if (!children) return undefined
  const { ordered, spread, ...fields } = node
  // `ordered: false` and `spread: false` are what Markdown has where nothing is said.
  const list = node.type === 'list' ? { ordered: ordered === true } : {}
  return { ...fields, ...list, spread: spread === true, children } as unknown as RootContent
}

/** A block with a directive at its end that says what else is known of it. */
function withThis(node: Written): RootContent | undefined {
  const { type, children, depth, ...facts } = node
  const inner = allToMdast(children)
  const attributes = toAttributes(facts, [])
  if (!inner || !attributes) return undefined
  const last = { type: 'textDirective', name: THIS, attributes, children: [] }
  const all = inner.length > 0 ? [...inner, { type: 'text', value: ' ' }, last] : [last]
  return { type, ...(depth !== undefined && { depth }), children: all } as unknown as RootContent
}

function directiveFor(node: Written): RootContent | undefined {
  const { type, children } = node
  const name = nameOf(type)
  const label =
    type === 'image' && typeof node.alt === 'string' && node.alt !== '' ? node.alt : undefined
  const attributes = toAttributes(
    node,
    label === undefined ? ['type', 'children'] : ['type', 'children', 'alt'],
  )
  if (!attributes) return undefined
  const make = (kind: string, inner: readonly Nodes[]) =>
    ({ type: kind, name, attributes, children: inner }) as unknown as RootContent
  if (label !== undefined) return make('leafDirective', [{ type: 'text', value: label }])
  if (children === undefined) return make('leafDirective', [])
  const inner = allToMdast(type === 'figure' ? withCaptions(children as Written[]) : children)
  if (!inner) return undefined
  if (isWords(node)) return make('textDirective', inner as PhrasingContent[])
  const isLine = (children as Written[]).some(isWords)
  return make(isLine ? 'leafDirective' : 'containerDirective', inner)
}

/** A caption in a figure is a paragraph. */
function withCaptions(children: readonly Written[]): Written[] {
  return children.map((child) =>
    child.type === 'caption' ? { ...child, type: 'paragraph' } : child,
  )
}

function allToMdast(children: unknown): Nodes[] | undefined {
  const nodes = (children as PlainObject[]).map((child) => toMdast(child as Written))
  return nodes.every((node) => node !== undefined) ? nodes : undefined
}
