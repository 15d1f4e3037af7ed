import type { Properties } from 'hast'
import type { Article } from '../schema/article.js'
import { isLanguageTag } from '../schema/language.js'
import type { NodeFields, TextDirection } from '../schema/node.js'
import { NODE_ID } from '../schema/node-id.js'
import type { GalleryLayout, Heading } from '../schema/nodes.js'
import { optionError, show } from '../tree/issue.js'
import { createFragments, createHeadingIds, wordsOfHeading } from './article/heading-ids.js'
import { createContext, type RenderContext } from './context.js'
import { directionOf } from './format/direction.js'
import type { ImageHook } from './media/image-hook.js'
import { memoize } from './memoize.js'
import type { EmbedMode, MarkupOptions } from './options.js'

/** The layout of a figure in a gallery. A slide of AMP's carousel is as wide as the text. */
export type GalleryPlace = GalleryLayout | 'slide'

/** Context shared by the HTML and AMP renderers. */
export interface MarkupContext extends RenderContext {
  /** How content of other sites is rendered. */
  embeds: EmbedMode
  /** Returns other URLs for images, if set. */
  image: ImageHook | undefined
  /** The attributes of paid sections, in addition to their class. */
  paidSection: Properties
  /** The figures in galleries, by layout: a gallery adds its own while it is rendered. */
  galleryFigures: WeakMap<object, GalleryPlace>
  /** The name of the element for a heading: 1 is the headline, 2 a heading in the body. */
  headingName(depth: number): string
  /** Returns the id of a heading in the body, generated from its text if it has none. */
  headingId(node: Heading): string | undefined
  /** Returns the classes for names from our own table, such as `figure figure-lead`. */
  className(names: string | undefined): string[] | undefined
  /** Returns the attributes that any node may have, including its class. */
  attributes(node: NodeFields, names?: string): Properties
  /** Returns a link to a node of this page, such as `#p2`, if a node or heading has that id. */
  placeOf(url: string): string | undefined
  /** Returns a unique id for an element that is not a node. */
  newId(name: string): string
  /** A unique id for an element with a number, in a live entry or in the article. */
  numberedId(number: number, name: string, entry: NodeFields | undefined): string
  /** The id of a node. If it has none, a new one that stays the same within this page. */
  idFor(node: NodeFields, name: string): string
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const EMBED_MODES: ReadonlySet<unknown> = new Set([
  'static',
  'iframe',
  'click',
] satisfies EmbedMode[])

/** @throws {ArticleError} If an option is invalid, like {@link createContext}. */
export function createMarkupContext(article: Article, options: MarkupOptions): MarkupContext {
  const { idPrefix = 'sf-', classes = 'sf-', embeds = 'static' } = options
  checkPrefix('idPrefix', idPrefix)
  if (classes !== false) checkPrefix('classes', classes)
  if (!EMBED_MODES.has(embeds)) {
    throw optionError(
      'embeds',
      `${show(embeds)} is not an embed mode. Use one of: ${[...EMBED_MODES].join(', ')}.`,
    )
  }
  const { level = 1, ids: hasHeadingIds = true } = options.headings ?? {}
  if (!(Number.isInteger(level) && level >= 1 && level <= 6)) {
    throw optionError(
      'headings.level',
      `${show(level)} is not a heading level. Use a number from 1 to 6.`,
    )
  }
  const makeHeadingId = createHeadingIds(article)
  const madeIds = new Map<object, string>()
  let findId: ReturnType<typeof createFragments> | undefined
  let count = 0

  function ownId({ id }: NodeFields): string | undefined {
    return typeof id === 'string' && NODE_ID.test(id) ? idPrefix + id : undefined
  }

  const classNames = classes === false ? undefined : prefixer(classes)
  const context = createContext(article, options)

  /**
   * Returns the direction of a part in another language, if it differs from that of the article.
   */
  function otherDirection(lang: string): TextDirection | undefined {
    const direction = directionOf(lang)
    return direction === directionOf(context.language) ? undefined : direction
  }

  // Ids in an article begin with a letter, so an id that begins with a digit is unique.
  function newId(name: string): string {
    count += 1
    return `${idPrefix}${count}-${name}`
  }

  const own: Omit<MarkupContext, keyof RenderContext> = {
    embeds,
    image: options.image,
    paidSection: {},
    galleryFigures: new WeakMap(),
    headingName: (depth) => HEADINGS[depth + level - 2] ?? 'h6',
    headingId(node) {
      if (ownId(node) !== undefined || !hasHeadingIds) return ownId(node)
      return idPrefix + makeHeadingId(wordsOfHeading(node))
    },
    // A copy, since a handler may add to it.
    className: (names) => (names === undefined ? undefined : classNames?.(names).slice()),
    attributes(node, names) {
      const { id, lang, dir } = node
      const properties: Properties = {}
      const shownId = id === undefined ? madeIdOf(node) : ownId(node)
      if (shownId !== undefined) properties.id = shownId
      if (names !== undefined && classNames) properties.className = classNames(names).slice()
      if ((lang ?? dir) === undefined) return properties
      const shownLang = lang !== undefined && isLanguageTag(lang) ? lang : undefined
      if (shownLang !== undefined) properties.lang = shownLang
      const shownDir = isDirection(dir) ? dir : shownLang && otherDirection(shownLang)
      if (shownDir !== undefined) properties.dir = shownDir
      return properties
    },
    placeOf(url) {
      if (!url.startsWith('#')) return undefined
      findId ??= createFragments(article, hasHeadingIds)
      const id = findId(url.slice(1))
      return id === undefined ? undefined : `#${idPrefix}${id}`
    },
    newId,
    numberedId(number, name, entry) {
      const scope = entry && own.idFor(entry, 'update').slice(idPrefix.length)
      // A digit first, as in other new ids.
      return idPrefix + [number, scope, name].filter((part) => part !== undefined).join('-')
    },
    idFor(node, name) {
      const id = ownId(node) ?? madeIds.get(node) ?? newId(name)
      madeIds.set(node, id)
      return id
    },
  }
  // The same object, so that both see later changes.
  return Object.assign(context, own)

  function madeIdOf(node: NodeFields): string | undefined {
    return madeIds.size === 0 ? undefined : madeIds.get(node)
  }
}

/** Creates a function that adds a prefix to class names. Cached, since there are few of them. */
const prefixer = memoize((prefix) =>
  memoize((names) => names.split(' ').map((name) => prefix + name), MOST_NAMES),
)

/** More than the number of combinations in our own table. */
const MOST_NAMES = 1000

/** Whether the value is allowed for `dir`. */
export function isDirection(dir: unknown): dir is TextDirection {
  return dir === 'ltr' || dir === 'rtl' || dir === 'auto'
}

/** Checks a prefix, which is used unchanged in ids and classes. AMP reserves `i-amphtml`. */
function checkPrefix(option: string, prefix: unknown): void {
  const isText = typeof prefix === 'string'
  if (isText && /^[\w-]*$/.test(prefix) && !prefix.includes('i-amphtml')) return
  throw optionError(
    option,
    'A prefix may contain letters, digits, `_` and `-`, but not `i-amphtml`.',
  )
}
