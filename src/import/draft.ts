import type { Article } from '../schema/article.js'
import type { Json } from '../schema/nodes.js'
import { throwUnsafe } from '../tree/checked.js'
import { checkArgument } from '../tree/options.js'
import { toPointer } from '../tree/pointer.js'
import { OPAQUE_FIELDS } from '../tree/visit.js'

/**
 * The fields that sources often lack, by node type, and why each matters. The type {@link Draft},
 * the JSON Schema of drafts and the list of missing fields are generated from this table.
 *
 * @example
 * console.log(Object.keys(DRAFT_FIELDS.chart)) // ['title', 'description']
 */
export const DRAFT_FIELDS = {
  article: {
    id: 'An article needs an id that no other article has.',
    type: 'The kind of article decides how it is labelled.',
    inLanguage: 'The language decides labels, direction and hyphenation.',
    headline: 'An article needs a headline.',
  },
  chart: {
    title: 'A chart needs a name.',
    description: 'Readers who cannot see the chart need it in words.',
  },
  newsletter: {
    name: 'A newsletter needs a name.',
    url: 'Readers need a page where they can sign up.',
  },
  relatedLink: { children: 'A link needs words.' },
} as const satisfies Record<string, Record<string, string>>

type DraftFields = typeof DRAFT_FIELDS

type Optional<T, K> = { [P in keyof T as P extends K ? never : P]: DraftOf<T[P]> } & {
  [P in keyof T as P extends K ? P : never]?: DraftOf<T[P]> | undefined
}

/**
 * A node or an object of an article in which the fields of {@link DRAFT_FIELDS} are optional.
 *
 * @example
 * const picture: DraftOf<Image> = { type: 'image', url: 'media/ferry.jpg' }
 */
export type DraftOf<T> = Json extends T
  ? T
  : T extends readonly unknown[]
    ? { [I in keyof T]: DraftOf<T[I]> }
    : T extends { type: infer N extends keyof DraftFields }
      ? Optional<T, keyof DraftFields[N]>
      : T extends object
        ? { [P in keyof T]: DraftOf<T[P]> }
        : T

/**
 * The article that an importer returns: valid, except that some fields of a fixed table may be
 * missing.
 *
 * @example
 * const draft: Draft = {
 *   schemaVersion: '1.0',
 *   headline: 'A calm sea',
 *   body: { type: 'root', children: [] },
 * }
 */
export type Draft = Optional<Article, keyof DraftFields['article']>

/**
 * A missing field of a draft.
 *
 * @example
 * const missing: Missing = {
 *   path: '/inLanguage',
 *   field: 'inLanguage',
 *   why: 'The language decides labels, direction and hyphenation.',
 * }
 */
export interface Missing {
  /** The JSON pointer to the missing field. */
  path: string
  /** The name of the field. */
  field: string
  /** Why the field is needed. */
  why: string
  /** A value that the source suggests. Only used if the caller does so. */
  suggestion?: Json | undefined
}

/**
 * Lists the missing fields of a draft in document order.
 *
 * @param suggest Gives a suggestion for a field of a node.
 *
 * @example
 * const draft: Draft = { schemaVersion: '1.0', body: { type: 'root', children: [] } }
 * missingFields(draft).map(({ field }) => field) // ['id', 'type', 'inLanguage', 'headline']
 */
export function missingFields(
  draft: Draft,
  suggest?: (node: object, field: string) => Json | undefined,
): Missing[] {
  checkArgument('draft', 'object', draft)
  throwUnsafe(draft)
  return findMissing(draft, suggest)
}

/** Lists the missing fields of a draft that was just imported: the limits of the import apply. */
export function findMissing(
  draft: Draft,
  suggest?: (node: object, field: string) => Json | undefined,
): Missing[] {
  const missing: Missing[] = []

  const keys: PropertyKey[] = []

  function check(node: object, fields: Record<string, string>): void {
    for (const field in fields) {
      if (!isMissing((node as Record<string, unknown>)[field])) continue
      if (hasInstead(node, field)) continue
      const suggestion = suggest?.(node, field)
      missing.push({
        path: toPointer([...keys, field]),
        field,
        why: fields[field] as string,
        ...(suggestion !== undefined && { suggestion }),
      })
    }
  }

  function visit(value: object): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) enter(index, value[index])
      return
    }
    const { type } = value as { type?: unknown }
    if (LINES.has(type)) return
    if (keys.length > 0 && typeof type === 'string' && Object.hasOwn(DRAFT_FIELDS, type)) {
      check(value, DRAFT_FIELDS[type as keyof DraftFields])
    }
    for (const key in value) {
      if (!OPAQUE_FIELDS.has(key)) enter(key, (value as Record<string, unknown>)[key])
    }
  }

  function enter(key: PropertyKey, child: unknown): void {
    if (typeof child !== 'object' || child === null) return
    keys.push(key)
    visit(child)
    keys.pop()
  }

  check(draft, DRAFT_FIELDS.article)
  visit(draft)
  return missing
}

/** Nodes that have inline nodes at most, none of which has a field of the table. */
const LINES: ReadonlySet<unknown> = new Set(['text', 'paragraph', 'heading', 'caption'])

function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

/** The fields that make another one unnecessary, by the type of their node. */
const INSTEAD: Record<string, Record<string, string>> = { newsletter: { url: 'action' } }

function hasInstead(node: object, field: string): boolean {
  const { type, ...fields } = node as Record<string, unknown>
  const instead = INSTEAD[String(type)]?.[field]
  return instead !== undefined && !isMissing(fields[instead])
}
