import type { List, ListItem } from '../../schema/nodes.js'
import { type Builder, endLine } from '../builder.js'
import { hasWords } from '../text.js'
import { attribute, findFirst, type HtmlElement, textOf, without } from './dom.js'
import { inLanguage } from './place.js'
import type { State } from './state.js'

/** Lists that were made of items with a level each, by the name that the source has for each. */
const names = new WeakMap<List, string>()

/** Adds items to the list above if it has the same name, below its last item where the level asks. */
export function addAtLevel(
  builder: Builder,
  name: string,
  level: number,
  list: Pick<List, 'ordered' | 'start' | 'children'>,
): void {
  const last = builder.blocks.at(-1)
  if (last?.type !== 'list' || names.get(last) !== name) {
    const node: List = { type: 'list', ...list }
    names.set(node, name)
    builder.blocks.push(node)
    return
  }
  let at = last
  for (let depth = 1; depth < Math.min(level, MOST_LEVELS); depth++) {
    const item = at.children.at(-1) as ListItem
    const inner = item.children.at(-1)
    if (inner?.type === 'list') at = inner
    else {
      item.children.push({ type: 'list', ...list })
      return
    }
  }
  at.children.push(...list.children)
}

/** Word and Google Docs have nine levels. */
const MOST_LEVELS = 9

/** The name and the level of a list of Google Docs, from its class: `lst-kix_abc-1`. */
export function docsLevel(element: HtmlElement): { name: string; level: number } | undefined {
  const [, name, level] =
    /(?<![\w-])lst-kix_([\w-]+)-(\d)(?![\w-])/.exec(attribute(element, 'class') ?? '') ?? []
  return name === undefined ? undefined : { name, level: Number(level) + 1 }
}

/** Reads a paragraph of Word that is an item of a list, with its marker as words. */
export function readWordItem(element: HtmlElement, builder: Builder, state: State): boolean {
  const [, name, level] =
    /mso-list:\s*(l\d+) level(\d+)/i.exec(attribute(element, 'style') ?? '') ?? []
  if (name === undefined || !builder.isFlow) return false
  endLine(builder)
  const marker = findFirst(element, isMarker)
  const text = marker ? textOf(marker) : ''
  const children = inLanguage(element, state, () =>
    without(marker ? [marker] : [], () => state.flow(element, builder)),
  )
  if (hasWords(text)) {
    state.report('import-list-shape', marker, 'The marker of a list item was left out.', { text })
  }
  if (children.length === 0) return true
  const number = /^\(?(\d+|[a-z]|[ivxlc]+)[.)]/i.exec(text.trim())?.[1]
  const start = number === undefined ? 1 : Number(number)
  const item: ListItem = { type: 'listItem', ...state.fieldsOf(element), children }
  addAtLevel(builder, name, Number(level), {
    ...(number !== undefined && { ordered: true }),
    ...(start > 1 && { start }),
    children: [item],
  })
  return true
}

function isMarker(element: HtmlElement): boolean {
  return /mso-list:\s*ignore/i.test(attribute(element, 'style') ?? '')
}
