// Writes blocks as Markdown, and reads them back to check each. Nodes come in, a string goes out.

import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { DETAILS, toAttributes } from '../mdast/attributes.js'
import { DATA_INFO, THIS, WRAPPED } from '../mdast/from-mdast.js'
import { nameOf } from '../mdast/names.js'
import { ROW_HEADERS, withoutRowHeaders } from '../mdast/row-headers.js'
import { isSame, type Written } from '../mdast/written.js'
import { isPhrasingType } from '../tree/node-guards.js'
import type { PlainObject } from '../tree/visit.js'
import { findExcess } from './limits.js'
import { readBlocks } from './read-blocks.js'

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
  image: ['url', 'alt'],
  footnoteReference: ['identifier', 'label'],
  footnoteDefinition: ['identifier', 'label', 'children'],
  paragraph: ['children'],
  heading: ['depth', 'children'],
  blockquote: ['children'],
  list: ['ordered', 'start', 'spread', 'children'],
  listItem: ['spread', 'checked', 'children'],
  table: ['align', 'children'],
  tableRow: ['children'],
  tableCell: ['children'],
  code: ['lang', 'value'],
}

/** The separator of two blocks. */
const BETWEEN = '\n\n'

/** The fields that attributes can't hold, by the names that directives give them. */
export type NewDetails = Map<string, PlainObject>

/** How nodes are written. */
interface Writing {
  /** Where details go; without it, a node that has some is data. */
  details: NewDetails | undefined
  /** Whether emphasis, breaks and code are directives too: they can stand anywhere. */
  isStrict: boolean
}

/**
 * Writes blocks as Markdown. They are read again as soon as they are written: a block that doesn't
 * come back as it was is written with directives only, and if that doesn't help, as data.
 */
export function writeBlocks(nodes: readonly object[], details?: NewDetails): string {
  const blocks = nodes as readonly Written[]
  const bullets = alternate(blocks)
  const write = (index: number, isStrict: boolean) => {
    const node = blocks[index] as Written
    const text = isWords(node) ? undefined : writeBlock(node, { details, isStrict }, bullets[index])
    return text === undefined || findExcess(text) !== undefined ? writeData(node) : text
  }
  const written = blocks.map((_, index) => write(index, false))
  const wrong = findWrong(written, blocks, details)
  if (wrong.length === 0) return join(written)
  for (const index of wrong) {
    // A block behind a wrong one may have been taken for a part of it.
    const [node, text] = [blocks[index], written[index]]
    if (!node || text === undefined || isReadAs(text, node, details)) continue
    const strict = write(index, true)
    written[index] = isReadAs(strict, node, details) ? strict : writeData(node)
  }
  const isRight = findWrong(written, blocks, details).length === 0
  return join(isRight ? written : blocks.map(writeData))
}

/** Whether each block takes the other marker, since two lists in a row would be one. */
function alternate(blocks: readonly Written[]): boolean[] {
  let isOther = false
  return blocks.map(({ type }, index) => {
    isOther = type === 'list' && blocks[index - 1]?.type === 'list' && !isOther
    return isOther
  })
}

/** Whether a node is phrasing; among blocks it is only by mistake. */
function isWords({ type }: Written): boolean {
  return type !== 'unknown' && isPhrasingType(type)
}

function join(written: readonly string[]): string {
  return written.join(BETWEEN)
}

/** Writes phrasing nodes as Markdown, if they have a form there, without reading them back. */
export function writePhrasing(nodes: readonly object[]): string | undefined {
  return writeBlock({ type: 'paragraph', children: nodes }, { details: undefined, isStrict: false })
}

function writeBlock(node: Written, writing: Writing, isOther = false): string | undefined {
  const tree = toMdast(node, writing)
  return tree && stringify(tree, isOther)
}

function isReadAs(text: string, block: Written, details?: NewDetails): boolean {
  return findWrong([text], [block], details).length === 0
}

/** The indexes of the texts that, joined, are not read as their blocks. */
function findWrong(
  texts: readonly string[],
  blocks: readonly object[],
  details: NewDetails | undefined,
): number[] {
  const read = texts.map((): Written[] => [])
  const withMisfit = new Set<number>()
  const misfitIn = placesIn(texts)
  const all =
    readBlocks(
      join(texts),
      'error',
      (_code, offset) => {
        withMisfit.add(misfitIn(offset))
      },
      details,
    ) ?? []
  const blockIn = placesIn(texts)
  for (const block of all) {
    const { start } = block.position as NonNullable<Nodes['position']>
    read[blockIn(start.offset ?? 0)]?.push(block)
  }
  return [...texts.keys()].filter(
    (index) => withMisfit.has(index) || !isSame(read[index], [blocks[index]]),
  )
}

/** Returns a function for the index of the text at an offset; offsets must ascend. */
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

function stringify(tree: Nodes, isOther = false): string {
  options ??= optionsOf()
  const other = { ...options, bullet: '*', bulletOrdered: ')' } as const
  return toMarkdown(tree, isOther ? other : options).replace(/\n$/, '')
}

function optionsOf(): Options {
  return {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    resourceLink: true,
    extensions: [
      gfmTableToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
      gfmTaskListItemToMarkdown(),
      directiveToMarkdown(),
    ],
    // In a directive's label too a tag would be HTML.
    unsafe: [{ character: '<', inConstruct: 'leafDirectiveLabel' }],
  }
}

/** Created when it is first needed, so that importing the module costs nothing. */
let options: Options | undefined

function writeData(node: object): string {
  // Without a `>`, nothing but its fence ends it, however long it is: see the limits.
  const value = JSON.stringify(node, null, 2).replaceAll('>', '\\u003e')
  return stringify({ type: 'code', lang: DATA_INFO, value })
}

/** Nodes whose Markdown form depends on the text around them, or on their name. */
const MARKS: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'image',
  'footnoteReference',
  'footnoteDefinition',
])

/**
 * A node as mdast; `undefined` if a part of it has no form there.
 *
 * @param parent The type of the node around it.
 */
function toMdast(node: Written, writing: Writing, parent?: string): RootContent | undefined {
  // In a figure an image is a block of its own.
  if (node.type === 'image' && parent === 'figure') return directiveFor(node, writing, false)
  const plain = Object.hasOwn(PLAIN, node.type) ? PLAIN[node.type] : undefined
  const isPlain = plain && Object.keys(node).every((key) => key === 'type' || plain.includes(key))
  const bare = node.type === 'table' ? withoutRowHeaders(node) : undefined
  if (writing.isStrict && MARKS.has(node.type)) return directiveFor(node, writing)
  if (isPlain && !bare) return plainNode(node, writing)
  if (node.type === 'paragraph' || node.type === 'heading') return withThis(node, writing)
  return WRAPPED.has(node.type) && plain
    ? wrapped(node, plain, writing)
    : directiveFor(node, writing)
}

/** The attributes of a node, with the name of its details if it has any. */
function attributesFor(
  node: PlainObject,
  left: readonly string[],
  { details }: Writing,
): Record<string, string> | undefined {
  const { attributes, details: found } = toAttributes(node, left)
  if (Object.keys(found).length === 0) return attributes
  if (!details) return undefined
  attributes[DETAILS] = addDetails(details, node, found)
  return attributes
}

/** Stores details under a name made of the node's id or file, and returns the name. */
function addDetails(details: NewDetails, node: PlainObject, found: PlainObject): string {
  const source = Array.isArray(found.sources) ? (found.sources[0] as PlainObject) : undefined
  const url = String(node.id ?? node.url ?? source?.url ?? node.type)
  const file = url.replace(/[?#].*$/, '').replace(/^.*\/(?=[^/])/, '')
  const name = file
    .replace(/\.\w+$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = name || String(node.type).replace(/\W/g, '-')
  // Counted from how many there are, so that many of one name take no longer.
  let unique = base
  for (let count = details.size + 1; details.has(unique); count++) {
    if (isSame(details.get(unique), found)) return unique
    unique = `${base}-${count}`
  }
  details.set(unique, found)
  return unique
}

/** Writes the plain form inside a directive of its name, which has the other fields. */
function wrapped(
  written: Written,
  plain: readonly string[],
  writing: Writing,
): RootContent | undefined {
  const bare = written.type === 'table' ? withoutRowHeaders(written) : undefined
  const node = bare ?? written
  const isPlain = ([key]: [string, unknown]) => key === 'type' || plain.includes(key)
  const own = plainNode(
    Object.fromEntries(Object.entries(node).filter(isPlain)) as Written,
    writing,
  )
  const attributes = attributesFor(node, ['type', ...plain], writing)
  if (!own || !attributes) return undefined
  if (bare) attributes[ROW_HEADERS] = ''
  const directive = { type: 'containerDirective', name: node.type, attributes, children: [own] }
  return directive as unknown as RootContent
}

function plainNode(node: Written, writing: Writing): RootContent | undefined {
  if (!('children' in node)) return { ...node } as unknown as RootContent
  const children = allToMdast(node, writing)
  if (!children) return undefined
  const { ordered, spread, ...fields } = node
  // `ordered: false` and `spread: false` are the defaults of Markdown.
  const list = node.type === 'list' ? { ordered: ordered === true } : {}
  return { ...fields, ...list, spread: spread === true, children } as unknown as RootContent
}

/** A block with a directive at its end that has its other fields. */
function withThis(node: Written, writing: Writing): RootContent | undefined {
  const { type, children, depth, ...facts } = node
  const inner = allToMdast({ type, children }, writing)
  const attributes = attributesFor(facts, [], writing)
  if (!inner || !attributes) return undefined
  const last = { type: 'textDirective', name: THIS, attributes, children: [] }
  const all = inner.length > 0 ? [...inner, { type: 'text', value: ' ' }, last] : [last]
  return { type, ...(depth !== undefined && { depth }), children: all } as unknown as RootContent
}

function directiveFor(
  node: Written,
  writing: Writing,
  isInline = isWords(node),
): RootContent | undefined {
  const { type, children } = node
  const name = nameOf(type)
  const label =
    type === 'image' && typeof node.alt === 'string' && node.alt !== '' ? node.alt : undefined
  const attributes = attributesFor(
    node,
    label === undefined ? ['type', 'children'] : ['type', 'children', 'alt'],
    writing,
  )
  if (!attributes) return undefined
  const make = (kind: string, inner: readonly Nodes[]) =>
    ({ type: kind, name, attributes, children: inner }) as unknown as RootContent
  const leaf = isInline ? 'textDirective' : 'leafDirective'
  if (label !== undefined) return make(leaf, [{ type: 'text', value: label }])
  if (children === undefined) return make(leaf, [])
  const inner = allToMdast(
    type === 'figure' ? { type, children: withCaptions(children as Written[]) } : node,
    writing,
  )
  if (!inner) return undefined
  if (isInline) return make('textDirective', inner as PhrasingContent[])
  const isLine = type !== 'figure' && (children as Written[]).some(isWords)
  return make(isLine ? 'leafDirective' : 'containerDirective', inner)
}

/** A caption in a figure is a paragraph. */
function withCaptions(children: readonly Written[]): Written[] {
  return children.map((child) =>
    child.type === 'caption' ? { ...child, type: 'paragraph' } : child,
  )
}

function allToMdast({ type, children }: Written, writing: Writing): Nodes[] | undefined {
  const nodes = (children as Written[]).map((child) => toMdast(child, writing, type))
  return nodes.every((node) => node !== undefined) ? nodes : undefined
}
