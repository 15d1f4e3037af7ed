import type { Element } from 'hast'
import type { Article } from '../schema/article.js'
import type { SafeParts } from '../tree/quick-guard.js'

/**
 * What a renderer keeps from one rendering to the next, by the identity of the blocks: a block that
 * is the same object has the same markup, unless that depends on the page around it.
 */
export interface Memo {
  /** What the guard has found safe. */
  safe: SafeParts
  /** The ids in a block. */
  ids: WeakMap<object, Set<unknown>>
  /** When the entries of a live blog were published. */
  instants: WeakMap<object, number>
  /** What stands for the markup of blocks. */
  markup: WeakMap<object, Element>
  /** The article whose blocks these are, but for the blocks. */
  envelope: Article | undefined
}

export function createMemo(): Memo {
  return {
    safe: new WeakMap(),
    ids: new WeakMap(),
    instants: new WeakMap(),
    markup: new WeakMap(),
    envelope: undefined,
  }
}

/** What of an article its blocks are rendered with, unless somebody's own handlers read more. */
const READ_BY_BLOCKS = ['inLanguage', 'dir', 'url', 'speakers', 'leadMedia'] as const

/** What holds the blocks. */
const BLOCK_FIELDS: ReadonlySet<string> = new Set(['body', 'updates'])

/** Forgets all markup if the article around the blocks is another one now. */
export function renew(memo: Memo, article: Article, hasOwnHandlers: boolean): void {
  const before = memo.envelope
  const fields = hasOwnHandlers
    ? Object.keys({ ...before, ...article }).filter((name) => !BLOCK_FIELDS.has(name))
    : READ_BY_BLOCKS
  const isSame = (name: string): boolean =>
    before?.[name as keyof Article] === article[name as keyof Article]
  if (!before || !fields.every(isSame)) memo.markup = new WeakMap()
  memo.envelope = article
}

/** An element that stands for markup which is written already. */
interface Written extends Element {
  markup: string
}

const WRITTEN = 'standfirst-written'

/** An element that {@link writtenMarkup} knows: nothing but the compiler makes anything of it. */
export function asWritten(markup: string): Element {
  const element: Written = {
    type: 'element',
    tagName: WRITTEN,
    properties: {},
    children: [],
    markup,
  }
  return element
}

/** The markup that an element stands for, if it does. */
export function writtenMarkup(element: Element): string | undefined {
  return element.tagName === WRITTEN ? (element as Written).markup : undefined
}
