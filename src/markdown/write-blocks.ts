// Writing blocks: takes nodes and returns Markdown. Each block is parsed again to check that it
// round-trips.

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

/**
 * The fields that a node may have in plain Markdown. With any other field, it becomes a directive.
 */
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

/** The separator between blocks. */
const BETWEEN = '\n\n'

/** Fields that attributes cannot represent, by the names that directives reference. */
export type NewDetails = Map<string, PlainObject>

/** How to write nodes. */
interface Writing {
  /** Where to store details. Without it, a node that has details is written as data. */
  details: NewDetails | undefined
  /** Whether to write emphasis, breaks and code as directives too, which work in any position. */
  isStrict: boolean
}

/**
 * Writes blocks as Markdown and parses each block again. A block that does not round-trip is
 * written with directives only or, if that does not help, as data.
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
    // A block after a wrong one may have been parsed as a part of it.
    const [node, text] = [blocks[index], written[index]]
    if (!node || text === undefined || isReadAs(text, node, details)) continue
    const strict = write(index, true)
    written[index] = isReadAs(strict, node, details) ? strict : writeData(node)
  }
  const isRight = findWrong(written, blocks, details).length === 0
  return join(isRight ? written : blocks.map(writeData))
}

/** Returns which blocks use the alternative marker, since two adjacent lists would be merged. */
function alternate(blocks: readonly Written[]): boolean[] {
  let isOther = false
  return blocks.map(({ type }, index) => {
    isOther = type === 'list' && blocks[index - 1]?.type === 'list' && !isOther
    return isOther
  })
}

/** Whether a node is phrasing, which is a mistake among blocks. */
function isWords({ type }: Written): boolean {
  return type !== 'unknown' && isPhrasingType(type)
}

function join(written: readonly string[]): string {
  return written.join(BETWEEN)
}

/** Writes phrasing nodes as Markdown, if they have a Markdown form, without parsing them again. */
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

/** Returns the indexes of the texts that do not parse to their blocks when joined. */
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

/** Creates a function that returns the index of the text at an offset. Offsets must ascend. */
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

/** Created on first use, so that importing the module is cheap. */
let options: Options | undefined

function writeData(node: object): string {
  // Without a `>`, only the fence ends the code, regardless of its length; see the limits.
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
 * Converts a node to mdast. Returns `undefined` if a part of it has no Markdown form.
 *
 * @param parent The type of the node around it.
 */
function toMdast(node: Written, writing: Writing, parent?: string): RootContent | undefined {
  // In a figure, an image is a separate block.
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

/** Returns the attributes of a node, including the name of its details. */
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

/** Stores details under a name made of the id or file of the node, and returns the name. */
function addDetails(details: NewDetails, node: PlainObject, found: PlainObject): string {
  const source = Array.isArray(found.sources) ? (found.sources[0] as PlainObject) : undefined
  const url = String(node.id ?? node.url ?? source?.url ?? node.type)
  const file = url.replace(/[?#].*/s, '').replace(/^.*\/(?=[^/])/, '')
  const name = file
    .replace(/\.\w+$/, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = name || String(node.type).replace(/\W/g, '-')
  // Starts at the number of details, so that many equal names take no longer.
  let unique = base
  for (let count = details.size + 1; details.has(unique); count++) {
    if (isSame(details.get(unique), found)) return unique
    unique = `${base}-${count}`
  }
  details.set(unique, found)
  return unique
}

/** Writes the plain form inside a directive that has the other fields. */
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

/** Writes a block with a directive at its end that has the other fields. */
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

/** Converts a caption in a figure to a paragraph. */
function withCaptions(children: readonly Written[]): Written[] {
  return children.map((child) =>
    child.type === 'caption' ? { ...child, type: 'paragraph' } : child,
  )
}

function allToMdast({ type, children }: Written, writing: Writing): Nodes[] | undefined {
  const nodes = (children as Written[]).map((child) => toMdast(child, writing, type))
  return nodes.every((node) => node !== undefined) ? nodes : undefined
}
