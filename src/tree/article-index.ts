import { OPAQUE_FIELDS, type PlainObject } from './visit.js'

/** Nodes and reader-visible strings of an article, in document order. */
export interface ArticleIndex {
  /** Objects by `type`, without the article itself. */
  byType: Map<unknown, PlainObject[]>
  /** Strings that readers see, each with its object and key. */
  texts: string[]
  owners: PlainObject[]
  keys: string[]
}

/** Fields outside text nodes that hold text for readers. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'headline',
  'kicker',
  'description',
  'title',
  'alt',
  'byline',
  'note',
])

/** Whether readers see the string under this key of an object of this type. */
export function isTextField(type: unknown, key: string): boolean {
  return type === 'text' ? key === 'value' : TEXT_FIELDS.has(key)
}

export function createArticleIndex(): ArticleIndex {
  return { byType: new Map(), texts: [], owners: [], keys: [] }
}

export function addObject({ byType }: ArticleIndex, type: unknown, object: PlainObject): void {
  const same = byType.get(type)
  if (same) same.push(object)
  else byType.set(type, [object])
}

export function addText(seen: ArticleIndex, owner: PlainObject, key: string, text: string): void {
  seen.texts.push(text)
  seen.owners.push(owner)
  seen.keys.push(key)
}

/** Indexes a parsed article. */
export function indexArticle(article: object): ArticleIndex {
  const seen = createArticleIndex()

  function enter(object: PlainObject): void {
    const { type } = object
    for (const key in object) {
      const value = object[key]
      if (typeof value === 'string') {
        if (isTextField(type, key)) addText(seen, object, key, value)
      } else if (typeof value === 'object' && !OPAQUE_FIELDS.has(key)) enterParts(value)
    }
  }

  function enterParts(value: object | null): void {
    if (Array.isArray(value)) for (const item of value) enterParts(item)
    else if (typeof value === 'object' && value !== null) {
      addObject(seen, (value as PlainObject).type, value as PlainObject)
      enter(value as PlainObject)
    }
  }

  // The article itself is not a node, although its type may also be a node type, such as `gallery`.
  enter(article as PlainObject)
  return seen
}
