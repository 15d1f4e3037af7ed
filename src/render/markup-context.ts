import type { Properties } from 'hast'
import type { Article } from '../schema/article.js'
import type { Heading } from '../schema/flow.js'
import { isLanguageTag } from '../schema/language.js'
import type { NodeFields, TextDirection } from '../schema/node.js'
import { NODE_ID } from '../schema/node-id.js'
import { optionError, show } from '../tree/issue.js'
import { toPlainString } from '../tree/plain-text.js'
import { createHeadingIds, idsIn } from './article/heading-ids.js'
import { createContext, type RenderContext } from './context.js'
import { directionOf } from './format/direction.js'
import type { ImageHook } from './media/image.js'
import type { Memo } from './memo.js'
import type { EmbedMode, MarkupOptions } from './options.js'
import { prefixer } from './prefixer.js'
import { cleanText } from './safety/clean-text.js'

/** What the renderers of HTML and AMP know besides. */
export interface MarkupContext extends RenderContext {
  /** How something of another site is shown. */
  embeds: EmbedMode
  /** What is kept for the next rendering, if anything is. */
  memo: Memo | undefined
  /** Whether each block is written as soon as it is rendered: nobody looks into it afterwards. */
  writesBlocks: boolean
  /** Where pictures are to be fetched, if that is not where the article says. */
  image: ImageHook | undefined
  /** What marks the parts that are for subscribers alone, besides their class. */
  paidSection: Properties
  /** The figures that stand in a gallery: it says so when it renders them. */
  galleryFigures: WeakSet<object>
  /** The element for a heading: 1 is the headline, 2 a heading in the body. */
  headingName(depth: number): string
  /** The id of a heading in the body, made of its words if it has none. */
  headingId(node: Heading): string | undefined
  /** The `class` for a name from our own table, such as `headline`. */
  className(...names: string[]): string[] | undefined
  /** The attributes that any node may carry, with the class for its part. */
  attributes(node: NodeFields, ...classNames: string[]): Properties
  /** Where on this page a link such as `#p2` leads, if a node has that id. */
  placeOf(url: string): string | undefined
  /** An id for an element that is no node: no other on this page has it. */
  newId(name: string): string
  /** The id of a node; one is made, always the same within this page, if it has none. */
  idFor(node: NodeFields, name: string): string
}

const EMBED_MODES: ReadonlySet<unknown> = new Set([
  'static',
  'iframe',
  'click',
] satisfies EmbedMode[])

/** @throws {ArticleError} As {@link createContext} does. */
export function createMarkupContext(
  article: Article,
  options: MarkupOptions,
  memo?: Memo,
): MarkupContext {
  const { idPrefix = 'sf-', classes = 'sf-', embeds = 'static' } = options
  checkPrefix('idPrefix', idPrefix)
  if (classes !== false) checkPrefix('classes', classes)
  if (!EMBED_MODES.has(embeds)) {
    throw optionError('embeds', `${show(embeds)} is none. Use ${[...EMBED_MODES].join(', ')}.`)
  }
  const { level = 1, ids: hasHeadingIds = true } = options.headings ?? {}
  if (!(Number.isInteger(level) && level >= 1 && level <= 6)) {
    throw optionError('headings.level', `${show(level)} is no level. Give one of 1 to 6.`)
  }
  const makeHeadingId = createHeadingIds(article)
  const madeIds = new Map<object, string>()
  let ids: Set<unknown> | undefined
  let count = 0

  function ownId({ id }: NodeFields): string | undefined {
    return typeof id === 'string' && NODE_ID.test(id) ? idPrefix + id : undefined
  }

  const inClass = classes === false ? undefined : prefixer(classes)

  function className(...names: string[]): string[] | undefined {
    return inClass && names.length > 0 ? names.map(inClass) : undefined
  }

  const context = createContext(article, options, memo)

  /** A language that runs the other way than the article's says so. */
  function addDirection(properties: Properties, lang: string): void {
    const direction = directionOf(lang)
    if (direction !== directionOf(context.language)) properties.dir = direction
  }

  // Ids in an article begin with a letter, so a digit here can't meet one.
  function newId(name: string): string {
    count += 1
    context.asked += 1
    return `${idPrefix}${count}-${name}`
  }

  const own: Omit<MarkupContext, keyof RenderContext> = {
    memo,
    writesBlocks: memo !== undefined,
    embeds,
    image: options.image,
    paidSection: {},
    galleryFigures: new WeakSet(),
    headingName: (depth) => `h${Math.min(depth + level - 1, 6)}`,
    headingId(node) {
      if (ownId(node) !== undefined || !hasHeadingIds) return ownId(node)
      context.asked += 1
      return idPrefix + makeHeadingId(cleanText(toPlainString(node)))
    },
    className,
    attributes(node, ...classNames) {
      const { id, lang, dir } = node
      const properties: Properties = {}
      const shownId = madeIds.get(node) ?? (id === undefined ? undefined : ownId(node))
      if (shownId !== undefined) properties.id = shownId
      if (inClass && classNames.length > 0) properties.className = classNames.map(inClass)
      if (lang !== undefined && isLanguageTag(lang)) properties.lang = lang
      if (isDirection(dir)) properties.dir = dir
      else if (properties.lang !== undefined) addDirection(properties, properties.lang as string)
      return properties
    },
    placeOf(url) {
      if (typeof url !== 'string' || !url.startsWith('#')) return undefined
      context.asked += 1
      ids ??= idsIn(article)
      const id = url.slice(1)
      return ids.has(id) && NODE_ID.test(id) ? `#${idPrefix}${id}` : undefined
    },
    newId,
    idFor(node, name) {
      const id = ownId(node) ?? madeIds.get(node) ?? newId(name)
      madeIds.set(node, id)
      return id
    },
  }
  // The same object, so that what both have written in it is in one place.
  return Object.assign(context, own)
}

/** Whether the value is one that `dir` may have. */
export function isDirection(dir: unknown): dir is TextDirection {
  return dir === 'ltr' || dir === 'rtl' || dir === 'auto'
}

/** A prefix stands in ids and classes as it is; AMP keeps `i-amphtml` for itself. */
function checkPrefix(option: string, prefix: unknown): void {
  const isText = typeof prefix === 'string'
  if (isText && /^[\w-]*$/.test(prefix) && !prefix.includes('i-amphtml')) return
  throw optionError(option, 'A prefix takes letters, digits, `_` and `-`, and no `i-amphtml`.')
}
