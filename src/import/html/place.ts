import type { Flow, Phrasing } from '../../schema/nodes.js'
import { isEmpty } from '../../tree/has-content.js'
import { type Builder, endLine, flush } from '../builder.js'
import type { HtmlElement } from './dom.js'
import type { State } from './state.js'

/**
 * The maximum number of blocks around a block: articles are at most 100 objects and arrays deep.
 */
export const MAX_BLOCKS = 30

/**
 * Adds a block here, or leaves it to the container if only inline nodes are allowed. A block without
 * content is left out.
 */
export function place(builder: Builder, node: Flow): void {
  endLine(builder)
  if (isEmpty(node)) return
  if (builder.isFlow) builder.blocks.push(node)
  else builder.hoisted.push(node)
}

/** Reads a box without meaning: its content begins and ends a line. */
export function transparent(element: HtmlElement, builder: Builder, state: State): void {
  endLine(builder)
  const start = builder.blocks.length
  const before = state.language
  const fields = state.fieldsOf(element)
  if (fields.lang !== undefined) state.language = fields.lang
  state.walk(element.childNodes, builder)
  endLine(builder)
  state.language = before
  passOn(fields, builder, start)
}

/** Moves the fields of a box to its content. */
function passOn(fields: ReturnType<State['fieldsOf']>, builder: Builder, start: number): void {
  const { id, lang } = fields
  // Without a direction, blocks have that of the language.
  const dir = fields.dir === 'auto' ? undefined : fields.dir
  if ((id ?? lang ?? dir) === undefined) return
  const first = builder.blocks[start]
  if (id !== undefined && first && first.id === undefined) first.id = id
  if ((lang ?? dir) === undefined) return
  for (let index = start; index < builder.blocks.length; index++) {
    const block = builder.blocks[index] as Flow
    if (block.type === 'code' || block.type === 'adSlot' || block.type === 'paywall') continue
    if (lang !== undefined) block.lang ??= lang
    if (dir !== undefined) block.dir ??= dir
  }
}

/**
 * Reads an element as a block with blocks. Where that is not allowed or too deep, only its content
 * is kept.
 */
export function container(
  element: HtmlElement,
  builder: Builder,
  state: State,
  make: (children: Flow[]) => Flow | undefined,
): void {
  if (!canHold(element, builder, state)) {
    transparent(element, builder, state)
    return
  }
  endLine(builder)
  const children = inLanguage(element, state, () => state.flow(element, builder))
  const node = children.length > 0 ? make(children) : undefined
  if (node) builder.blocks.push(node)
}

/** Whether a block with blocks is allowed here. If not, reports it. */
export function canHold(element: HtmlElement, builder: Builder, state: State): boolean {
  if (builder.isFlow && builder.depth < MAX_BLOCKS) return true
  const { tagName } = element
  if (builder.isFlow) {
    state.report(
      'import-too-deep',
      element,
      `\`${tagName}\` is in too many blocks: it was flattened.`,
      {
        key: '',
      },
    )
  } else {
    state.report(
      'import-layout-flattened',
      element,
      `\`${tagName}\` is not allowed within a line, so only its text was kept.`,
      { key: tagName },
    )
  }
  return false
}

/** Reads an element with inline content. */
export function lineIn(
  element: HtmlElement,
  builder: Builder,
  state: State,
): { children: Phrasing[]; hoisted: Flow[] } {
  return inLanguage(element, state, () => state.phrasing(element, builder))
}

export function inLanguage<T>(element: HtmlElement, state: State, read: () => T): T {
  const before = state.language
  const { lang } = state.fieldsOf(element)
  if (lang !== undefined) state.language = lang
  const result = read()
  state.language = before
  return result
}

/** Adds the blocks that inline content could not contain. */
export function placeAll(builder: Builder, blocks: readonly Flow[]): void {
  for (const block of blocks) place(builder, block)
  if (builder.isFlow) flush(builder)
}
